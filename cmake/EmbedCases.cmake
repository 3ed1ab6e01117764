# SPDX-License-Identifier: Apache-2.0
# Turns the JSON files of a folder into one C++ source. Run as a script: -DOUT=… -DFOLDER=… -DHEADER=… -DFUNCTION=…
file(GLOB files "${FOLDER}/*.json")
list(SORT files)
set(text "// Made from resources.\n#include \"${HEADER}\"\n\nnamespace quotasmith::exchange {\n\n")
string(APPEND text "const std::vector<std::pair<std::string_view, std::string_view>> &${FUNCTION}()\n{\n")
string(APPEND text "    static const std::vector<std::pair<std::string_view, std::string_view>> files{\n")
foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME)
    file(READ "${file}" json)
    string(APPEND text "{\"${name}\", R\"cases(${json})cases\"},\n")
endforeach()
string(APPEND text "    };\n    return files;\n}\n\n} // namespace quotasmith::exchange\n")
file(WRITE "${OUT}" "${text}")
