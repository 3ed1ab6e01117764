// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"file-missing", QT_TRANSLATE_NOOP("Error", "There is no file {file}. Check its name and folder.")},
    Sentence{"file-exists",
             QT_TRANSLATE_NOOP(
                 "Error", "{file} is there already and is not overwritten. Choose another name, or move it away.")},
    Sentence{"folder-missing",
             QT_TRANSLATE_NOOP("Error", "The folder {folder} is not there, so {file} cannot be made. Make the folder "
                                        "first, or choose another.")},
    Sentence{"folder-is-a-file",
             QT_TRANSLATE_NOOP("Error", "{folder} is a file, not a folder, so {file} cannot be made in it. Choose a "
                                        "folder.")},
    Sentence{"file-unnamed", QT_TRANSLATE_NOOP("Error", "The file to be written has no name. Give it one.")},
    Sentence{"output-is-a-folder",
             QT_TRANSLATE_NOOP("Error", "{file} is a folder. Name the file that is to be written in it.")},
    Sentence{"output-name-taken",
             QT_TRANSLATE_NOOP("Error", "Files of the name {file} stand beside a plan, and come and go with it. Choose "
                                        "another name.")},
    Sentence{"output-is-no-file",
             QT_TRANSLATE_NOOP("Error", "{file} is no file but a device or the like, and is not replaced. Choose "
                                        "another name.")},
    Sentence{"output-is-the-source",
             QT_TRANSLATE_NOOP("Error", "{file} is the file that is read, and is not overwritten. Choose another "
                                        "name.")},
    Sentence{"file-not-a-plan",
             QT_TRANSLATE_NOOP("Error", "{file} is not a plan. Choose a file made by Quotasmith (.qsplan).")},
    Sentence{"file-newer",
             QT_TRANSLATE_NOOP("Error",
                               "{file} was written by a newer Quotasmith: its format is {version}, this program "
                               "knows formats up to {known}. Update Quotasmith to open it.")},
    Sentence{"file-older",
             QT_TRANSLATE_NOOP("Error", "{file} has the older format {version}. Any change brings it up to date; until "
                                        "then this program cannot read it.")},
    Sentence{"file-foreign-schema",
             QT_TRANSLATE_NOOP("Error", "{file} holds something Quotasmith does not write ({object}), so it is not "
                                        "opened. Use a copy that only Quotasmith has written.")},
    Sentence{"file-damaged",
             QT_TRANSLATE_NOOP("Error", "{file} is damaged: {cause}. It was left as it is. Go on with a "
                                        "backup or another copy.")},
    Sentence{"plan-damaged",
             QT_TRANSLATE_NOOP("Error", "{file} is damaged; what you see need not be what was entered. Nothing was "
                                        "repaired. Go on with a backup or another copy.")},
    Sentence{"backup-failed",
             QT_TRANSLATE_NOOP("Error", "No backup of {file} could be made in {folder}: {cause}. The plan itself is in "
                                        "order. Check that folder, its rights and the room on the disk.")},
    Sentence{"backup-unknown", QT_TRANSLATE_NOOP("Error", "There is no backup {backup}.[ Did you mean {nearest}?]")},
    Sentence{"print-failed",
             QT_TRANSLATE_NOOP("Error", "The printer did not take the pages. Check that it is on and has "
                                        "paper, or save them as PDF.")},
    Sentence{"file-busy", QT_TRANSLATE_NOOP("Error", "Another program is using {file}. Try again in a moment.")},
    Sentence{"file-unwritable",
             QT_TRANSLATE_NOOP("Error",
                               "{file} cannot be written: {cause}. Check the rights of the file and its folder, "
                               "or work on a copy elsewhere.")},
    Sentence{"file-unreadable",
             QT_TRANSLATE_NOOP("Error", "{file} cannot be read: {cause}. Check its name and its rights.")},
    Sentence{"file-io", QT_TRANSLATE_NOOP("Error", "Reading or writing {file} failed: {cause}. Nothing was changed. "
                                                   "Check the disk or the network drive, then try again.")},
    Sentence{"file-too-large",
             QT_TRANSLATE_NOOP("Error", "{file} is larger than {limit} bytes. Split it into several files.")},
    Sentence{"sheet-too-long",
             QT_TRANSLATE_NOOP("Error", "A sheet of a workbook has room for {limit} rows, and there are more. Write a "
                                        "shorter period, or CSV.")},
    Sentence{"sheet-text-too-long",
             QT_TRANSLATE_NOOP("Error",
                               "A cell of a workbook has room for {limit} letters, and cell {cell} needs more. "
                               "Shorten the text, or write CSV.")},
    Sentence{"file-replaced",
             QT_TRANSLATE_NOOP("Error",
                               "{file} was replaced by another file while it was open. Nothing was written over "
                               "that. Open it again to see what is there now, or save what you have as a "
                               "copy beside it.")},
    Sentence{"file-gone",
             QT_TRANSLATE_NOOP("Error", "{file} is not there any more: while it was open it was moved[ to {now}], "
                                        "renamed or deleted, or its drive was taken away. Nothing was written. Put it "
                                        "back and open it again, or save what you have as a copy.")},
    Sentence{"file-changed-outside",
             QT_TRANSLATE_NOOP("Error",
                               "Another program has changed {file} while it was open here. Nothing was written "
                               "over that. Open it again to see what is there now, or save a copy beside "
                               "it first.")},
    Sentence{"disk-full",
             QT_TRANSLATE_NOOP("Error", "There is no room left on the disk for {file}. Nothing was changed. "
                                        "Free some space and try again, or save a copy elsewhere.")},
    Sentence{"out-of-memory",
             QT_TRANSLATE_NOOP("Error", "There was not enough memory to finish this. The plan is whole: what was saved "
                                        "is there, and nothing is half written. Close other programs, then try "
                                        "again.")},
    Sentence{"database-fault",
             QT_TRANSLATE_NOOP("Error",
                               "The database refused to work on {file}: {cause}. Nothing was changed. Try again; "
                               "if it stays so, check the plan or go on with a backup.")},
    Sentence{"plan-unfinished-write",
             QT_TRANSLATE_NOOP("Error", "The last change to {file} was cut off and has to be taken back first, but the "
                                        "file cannot be written. Copy it together with its -journal file to a place "
                                        "where you may write, and open it there.")},
    Sentence{"plan-busy", QT_TRANSLATE_NOOP("Error", "{file} is being changed[ by {user}][ on {host}][ since {since}]. "
                                                     "Wait until that is done; reading works meanwhile.")},
    Sentence{"lock-foreign-host",
             QT_TRANSLATE_NOOP("Error",
                               "{user} on {host} has been changing {file} since {since}, and this machine cannot "
                               "see whether that goes on. If nobody does any more, take the lock over.")},
    Sentence{"lock-unwritable",
             QT_TRANSLATE_NOOP("Error",
                               "The lock file {file} cannot be made: {cause}. Put the plan into a folder where "
                               "you may write.")},
    Sentence{"hash-unavailable",
             QT_TRANSLATE_NOOP("Error", "This system's OpenSSL offers no SHA-256, which every plan needs. Install or "
                                        "repair OpenSSL.")},
    Sentence{"changeset-conflict",
             QT_TRANSLATE_NOOP("Error", "The step does not fit the present content of {file}, so nothing was changed. "
                                        "Check the plan.")},
    Sentence{"facts-damaged",
             QT_TRANSLATE_NOOP("Error", "Imported lines in {file} (part {part}) are not what was imported. Nothing was "
                                        "changed. Go on with a backup or another copy.")},
    Sentence{"history-damaged",
             QT_TRANSLATE_NOOP("Error",
                               "Step {step} of the history is not what was written, so it is not applied. Nothing "
                               "was changed.")},
    Sentence{
        "step-forgotten",
        QT_TRANSLATE_NOOP("Error", "Step {step} is too old: its changes are no longer kept, only that it was made.")},
    Sentence{"nothing-to-undo", QT_TRANSLATE_NOOP("Error", "There is nothing to undo.")},
    Sentence{"nothing-to-redo", QT_TRANSLATE_NOOP("Error", "There is nothing to redo.")},
    Sentence{"too-few-steps",
             QT_TRANSLATE_NOOP("Error",
                               "There are only {present} such steps, not {wanted}. Nothing was changed; take fewer, "
                               "or all of them.")},
    Sentence{
        "undo-barrier",
        QT_TRANSLATE_NOOP("Error", "There is nothing to undo: step {step}, {op}, cannot be taken back.[ {reverse}.]")},
    Sentence{"work-under-way",
             QT_TRANSLATE_NOOP("Error", "“{work}” is still under way. Wait until it is done, or cancel it.")},
    Sentence{"cancelled", QT_TRANSLATE_NOOP("Error", "Stopped. Nothing was changed.")},
};

} // namespace

std::span<const Sentence> fileSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
