### Texts of the import of tables. What columns mean, questions and problems are shared by the page and the command line.

## Choosing a file

import-open = Choose a file
import-open-text = Reads tables in XLSX, ODS, CSV and TSV. Dropping the file on this screen works, too. The file is not changed and is sent nowhere.
import-choose-file = Choose a spreadsheet
import-paste = Paste a table
import-paste-label = Cells copied in a spreadsheet
import-paste-hint = Copy the cells with their headings and paste them here. Outside of fields, Ctrl+V does the same.
import-paste-read = Read what was pasted
import-pasted-name = pasted table
import-reading = Reading "{ $file }".
import-reading-hint = A large file may take a while.
import-stop = Stop reading
import-stopped = You stopped the reading of "{ $file }".
import-failed = The program stopped while it read "{ $file }". The chosen file and your corrections are still there.
import-retry = Read it again
import-read = Parts read: { $parts }. Problems: { $problems }.

## The file

import-file = "{ $file }" was read
import-pasted = The pasted table was read
import-counted = Rows read: { $rows }, parts: { $parts }.
import-counted-sheet = Rows read on sheet "{ $sheet }": { $rows }, parts: { $parts }.
import-kind-text = It is text with delimiters.
import-kind-xlsx = It is an XLSX file.
import-kind-ods = It is an ODS file.
import-untouched = The file itself is not changed.
import-other-file = Read another table
import-sheet-label = Sheet to read
import-sheet = { $name } (rows: { $rows })
import-sheet-hidden = { $name } (rows: { $rows }, hidden)
import-heading-none = No row with headings was found. Enter the number of the row that has them.
import-heading-row = Row { $row } was read as headings.
import-heading-rows = Rows { $first } to { $last } were read as headings.
import-heading-change = Choose another row of headings
import-heading-number = Number of the row with the headings
import-heading-count = Rows of headings
import-heading-one = 1 row
import-heading-two = 2 rows
import-heading-use = Use this row as headings
import-text = Encoding and delimiter
import-encoding = Choose the one in which the letters look right.
import-delimiter = Between columns
import-delimiter-comma = Comma ( , )
import-delimiter-semicolon = Semicolon ( ; )
import-delimiter-tab = Tab
import-delimiter-bar = Bar ( | )

## Columns

import-columns = What the columns mean
import-columns-hint = Guessed from headings and contents. Choose again where the guess is wrong: the table is read anew at once.
import-columns-unused = Columns that are not used: { $count }
import-column = column { $letters }
import-column-named = column { $letters } "{ $heading }"
import-column-use = Use { $column } as
import-column-used = { "" }
import-column-leave = Leave { $column }
import-column-left = { "" }
import-column-field = What { $column } means
import-column-per = Whether { $column } is per piece or per line
import-column-unit = Unit of { $column }
import-column-share = How { $column } writes shares
import-column-decimal = Decimal mark of { $column }
import-column-samples = For example: { $samples }
import-column-empty = It holds nothing.
import-list-comma = {", "}
import-unused = not used
import-remembered = remembered
import-guessed = guessed from its cells
import-unit-in-cells = unit in the cells
import-per-piece = (per piece)
import-per-line = (total of the line)
import-share-percent = (0.3 is 0.3 %)
import-share-fraction = (0.3 is 30 %)
import-decimal-point = (decimal point)
import-decimal-comma = (decimal comma)
import-fields-proposed = Proposed
import-fields-part = Part
import-fields-structure = Parts of parts
import-fields-material = Material and mass
import-fields-origin = Origin and supply
import-fields-outflow = After use
import-fields-other = Others

## Questions

import-questions = To be checked
import-questions-open = The table leaves { $count } things open. The likelier answer is used until you choose.
import-questions-settled = Everything is checked.
import-question-open = open
import-question-confirm = This is right
import-show-row = Show row { $row }

## Materials

import-materials = Materials
import-materials-hint = These materials are not certain. One choice holds for all rows in which the material is written alike.
import-materials-certain = All materials were recognised.
import-materials-confirm = Confirm all proposals ({ $count })
import-materials-proposed = Proposed materials
import-materials-unknown = Unknown materials
import-materials-others = Recognised materials: { $count }
import-material = "{ $text }" (rows: { $count }) is
import-material-choose = Choose a material
import-material-keep = Not in the list (keep the text)
import-material-more = Choose from the whole list
import-material-all = All materials
import-material-settled = confirmed

## Problems

import-problems = Problems
import-problems-none = There are no problems.
import-problems-all = Show all { $count }
import-count-error = errors: { $count }
import-count-warning = warnings: { $count }
import-count-info = remarks: { $count }
import-list-colon = {": "}
import-file-named = "{ $file }"
import-too-large = "{ $file }" has { $size } MB. Choose a file of at most { $limit } MB ({ $bytes } bytes). Saving the sheet with the parts list alone makes it smaller.
import-severity-error = Error
import-severity-warning = Warning
import-severity-info = Remark
import-leave-row = Leave out row { $row }
import-take-row = Count row { $row } as a part
import-row-left = Row { $row }: { $text }
import-row-taken = Row { $row } is counted as a part.

## The table

import-table = The table as it was read
import-table-hint = This is what the file holds. "!" marks the place of a problem; rows that are struck through are not counted as parts.
import-table-caption = The table as it was read. Its head says what each column is used as.
import-table-row = Row
import-table-unused = not used
import-table-heading = headings
import-table-hidden = hidden row
import-table-page = Rows { $from } to { $to } of { $total }
import-table-before = Rows before
import-table-after = Rows after
import-left = Rows that are not counted as parts
import-left-none = Every row was read as a part.
import-left-count = Rows left out: { $count }

## Using the parts

import-use = Use the parts
import-use-none = Not one part could be read. Check the row of headings and what the columns mean.
import-use-parts = Parts that can be used: { $parts }.
import-use-left = Rows not counted as parts: { $left }.
import-use-errors = Places with an error: { $errors }. They will be unknown, and not zero.
import-use-how = What should happen with the parts?
import-use-new = Make a new product of them
import-use-replace = Replace the parts of the present product
import-use-append = Add them to the parts of the present product
import-use-complete = Write them into the parts of the present product that have the same id
import-take = Use these parts
import-take-hint = This screen stays as it is, so that you can come back and correct.
import-mapping = Save, load or forget how columns and materials are read
import-mapping-text = Your corrections can be saved as a mapping, for tables of the same shape and for the command meguru import.
import-mapping-save = Save the mapping to a file
import-mapping-load = Load a mapping
import-mapping-name = meguru-mapping.json
import-mapping-wrong = "{ $file }" is no mapping (meguru-mapping/1). The present mapping stays.
import-memory-text = When you use the parts, this browser remembers the headings of columns and the texts of materials for the next import, and nothing else: no figures and no names of parts.
import-memory = Remember my corrections
import-forget = Forget what was remembered
