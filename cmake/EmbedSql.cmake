# SPDX-License-Identifier: Apache-2.0
# Turns the files of store/schema into one C++ source. Run as a script: -DOUT=… -DFOLDER=…
file(GLOB files "${FOLDER}/*.sql")
list(SORT files)
set(text "// Made from store/schema.\n#include \"core/store/migrate.h\"\n\nnamespace quotasmith::store {\n\n")
string(APPEND text "const std::vector<std::string_view> &schemaSteps()\n{\n    static const std::vector<std::string_view> steps{\n")
foreach(file IN LISTS files)
    file(READ "${file}" sql)
    string(APPEND text "R\"sql(${sql})sql\",\n")
endforeach()
string(APPEND text "    };\n    return steps;\n}\n\n} // namespace quotasmith::store\n")
file(WRITE "${OUT}" "${text}")
