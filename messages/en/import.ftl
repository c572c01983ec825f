### Texts of the import of spreadsheets, for page and command line. Numbers arrive formatted.

## Where something stands

import-place-cell = { $sheet ->
    [none] row { $row }, column { $letters } "{ $heading }"
   *[other] sheet "{ $sheet }", row { $row }, column { $letters } "{ $heading }"
}
import-place-row = { $sheet ->
    [none] row { $row }
   *[other] sheet "{ $sheet }", row { $row }
}
import-also = The same in { $count } more rows: { $rows }.
import-found = here stands "{ $found }"

## What could not be read as it stands

import-problem-file-empty = The file is empty. Choose the file again, or save it in your spreadsheet program and open it then.
import-problem-file-too_large = The file has { $bytes } bytes; at most { $maximum } can be read. Save the sheet with the parts list alone as a file of its own.
import-problem-file-old_excel = This is a file of Excel 97–2003 (.xls). Save it in Excel as .xlsx or CSV, and open that file.
import-problem-file-password_protected = The file is protected by a password. Save a copy without a password, and open the copy.
import-problem-file-binary_excel = This is a binary workbook (.xlsb). Save it in Excel as .xlsx or CSV, and open that file.
import-problem-file-not_a_table = This file is not a table. Spreadsheets (.xlsx, .ods) and text with delimiters (.csv, .tsv, .txt) can be read.
import-problem-file-damaged = The file is damaged or was not written completely. Open it in your spreadsheet program, save it anew and try again.
import-problem-file-too_large_inside = Unpacked, the file is larger than what can be read (at most { $maximum }). Save the sheet with the parts list alone as a file of its own.
import-problem-file-no_cells = No sheet of the file holds anything.
import-problem-file-encoding_unknown = The letters of the text cannot be read in any known encoding. Save the file in your spreadsheet program as "CSV UTF-8".
import-problem-file-quote_open = The quotation mark that opens in row { $row } is never closed. It was read as a letter, so that no row is lost. Close it behind the text of the cell, remove it, or write it twice within quotation marks if it belongs to the text.
import-problem-file-quote_inside = The quotation mark that opens in row { $row } is closed in the middle of a text. It was read as a letter, so that no row is lost. Close it at the end of the cell, remove it, or write it twice within quotation marks if it belongs to the text.
import-problem-file-too_many_rows = The table has more rows or columns than can be read; the rest was left out.
import-problem-header-missing = No row of headings was found. Choose the row in which the columns have their names, such as "Part name", "Material", "Mass (g)".
import-problem-columns-no_mass = No column was read as a mass. Without masses hardly any figure can be computed: choose the column, or enter the masses afterwards.
import-problem-columns-no_material = No column was read as a material. Choose the column, or enter the materials afterwards.
import-problem-sheet-columns_beyond = Only the first { $maximum } columns can be read. Cells further to the right were left out: { $count }, the first in column { $first }. Delete what stands there, or move it further to the left.
import-problem-rows-none = Below the headings there is no row that could be a part.
import-problem-cell-error = The cell holds an error of the spreadsheet. Mend the formula and open the file again, or enter the value here.
import-problem-cell-not_computed = The cell holds a formula, and the file does not hold its result. Open the file once in the spreadsheet program, save it there and read it again, or enter the value here.
import-problem-cell-unknown = Read as "not known". Nothing takes its place without being named as a default.
import-problem-cell-limit = A limit or a range is not one value, so it was not used. Enter the value, or remove it if nobody knows.
import-problem-cell-unreadable = This cannot be read as a number. Enter a number with its unit, or remove it if nobody knows.
import-problem-cell-merged_number = The cell is merged over the rows up to row { $last }. Its number was used for row { $row } only, so that it is not counted several times. Undo the merging and enter a number for each row.
import-problem-cell-approximate = Read as an estimate.
import-problem-part_number-mangled = A spreadsheet seems to have turned this number into a date or a power of ten. Compare it with the original.
import-problem-quantity-empty = The quantity is empty; one piece was assumed. Enter the quantity.
import-problem-quantity-unknown = Without a quantity the part cannot be counted. Enter how many pieces there are.
import-problem-quantity-unit_unknown = The unit "{ $unit }" is not known; the quantity was read as pieces.
import-problem-mass-unit_missing = The number has no unit. Say once for the column whether it is g or kg.
import-problem-mass-unit_unknown = "{ $unit }" is not a unit of mass. Possible: g, kg, mg, t, lb, oz.
import-problem-mass-of_line = The quantity is a length, an area or a volume, so the mass was read as that of the whole line.
import-problem-recycled-whole_differs = The whole recycled share is not the sum of its two kinds. The two kinds were used.
import-problem-recycled-part_above_whole = One kind of recycled material is more than the whole recycled share. Check both.
import-problem-hierarchy-level_missing = The row has no level; it was put at the top.
import-problem-hierarchy-position_missing = The row has no item number; it was put at the top.
import-problem-hierarchy-position_twice = The item number stands twice. A spreadsheet turns 1.10 into 1.1: format the column as text.
import-problem-hierarchy-parent_missing = The assembly that this row belongs to is not in the table; the row was put as high as needed.
import-problem-hierarchy-cycle = The row would stand below itself; it was put at the top.
import-problem-hierarchy-too_deep = The hierarchy is deeper than 30 levels; the row was put higher.
import-problem-material-unknown_text = This is no material of the reference table. Choose one, or enter figures of your own for it.{ $candidates ->
    [none] {""}
   *[other] {" "}Similar: { $candidates }.
}
import-problem-material-ambiguous = This can be more than one material: { $candidates }. Choose one.
import-problem-text-too_long = The text is too long: at most { $maximum } Latin letters, or about { $japanese } Japanese ones, can be taken. Shorten it in the table and read the file again, or shorten it here.
import-problem-problems-more = { $count } more problems are not listed. Mend these first.
import-problem-answer-unknown_id = The product has no component of this id. The row was left out.
import-problem-answer-differs = The product states something else already; the answer takes its place.

## What a person should decide

import-question-encoding = The file does not say how its letters are encoded. Are these right: "{ $sample }"?
import-question-sheet = The file has several sheets. Which one holds the parts list?
import-question-column_meaning = Column { $letters } "{ $heading }" can mean two things. Which one?
import-question-recycled_kind = Column { $letters } "{ $heading }" ({ $samples }) does not say whether the recycled material comes from products after use or from production waste. Which one?
import-question-mass_unit = Column { $letters } "{ $heading }" ({ $samples }) has no unit. Which one is it?
import-question-mass_per = Is column { $letters } "{ $heading }" the mass of one piece or of the whole line?
import-question-decimal = In column { $letters } "{ $heading }" ({ $samples }), is the comma or the point the decimal mark?
import-question-share = In column { $letters } "{ $heading }" ({ $samples }), is 0.3 a share of 30 % or of 0.3 %?
import-question-total_rows = Rows that seem to be totals: { $rows }. As parts they would count the mass twice. Leave them out?
import-question-hidden_rows = Hidden rows: { $rows }. Do they belong to the product?
import-question-hierarchy = Where does the table say which part belongs to which assembly?
import-question-assembly_mass = Rows { $rows } have a material of their own and rows below them. Is their mass without those rows, or the sum of them?
import-question-taken = Taken for now: { $answer }.

## Answers

import-unanswered = nothing
import-answer-piece = of one piece
import-answer-line = of the whole line
import-answer-percent = 0.3 is 0.3 %
import-answer-fraction = 0.3 is 30 %
import-answer-point = point (1,250.5)
import-answer-comma = comma (1.250,5)
import-answer-leave_out = leave out
import-answer-part = count as parts
import-answer-position = in item numbers such as 1.2.1
import-answer-level = in a column of levels
import-answer-indent = in the indentation of names
import-answer-parent = in a column that names the assembly
import-answer-none = nowhere: a flat list
import-answer-own = without the rows below
import-answer-sum = the sum of the rows below
import-answer-utf-8 = UTF-8
import-answer-shift_jis = Shift_JIS (Japanese Windows)
import-answer-euc-jp = EUC-JP
import-answer-windows-1252 = Windows-1252 (Western Europe)
import-answer-utf-16le = UTF-16
import-answer-utf-16be = UTF-16 (big-endian)

## Meanings of columns

import-field-id = component id (Meguru)
import-field-position = item number
import-field-level = level
import-field-parent = assembly above
import-field-part_number = part number
import-field-name = part name
import-field-quantity = quantity
import-field-quantity_unit = unit of the quantity
import-field-material = material
import-field-mass = mass
import-field-mass_unit = unit of the mass
import-field-recycled = recycled share (both kinds)
import-field-post_consumer_recycled = share recycled from products after use (post-consumer)
import-field-pre_consumer_recycled = share recycled from production waste (pre-consumer)
import-field-reused = share of reused parts
import-field-renewable = share of renewable material
import-field-recycling = share recycled after use
import-field-reuse = share reused after use
import-field-energy_recovery = share burnt with energy recovery after use
import-field-landfill = share landfilled after use
import-field-role = product or packaging
import-field-item_type = kind of row
import-field-supplier = supplier
import-field-fitted = not fitted
import-field-evidence = kind of evidence
import-field-evidence_reference = reference of the evidence
import-field-remark = remark

## Rows that are left out

import-row-left-out = row { $row } was left out ({ $why }): { $text }
import-left-out-total = total
import-left-out-hidden = hidden
import-left-out-not_fitted = not fitted
import-left-out-process = a process
import-left-out-chosen = chosen by you
import-left-out-repeated_heading = headings repeated
import-left-out-no_content = no part in it
import-counts = { $rows } rows read: { $parts } parts, { $assemblies } assemblies, { $left_out } rows left out.

## Meguru's own sheets

template-title = Parts list
template-sheet-parts = Parts list
template-sheet-example = Example
template-sheet-help = Columns explained
template-example-title = An example: electric kettle
template-explanation = One row for each part. Leave a cell empty, or write "unknown", where nobody knows: nothing is counted as zero. The table can be opened in Meguru as it is.
template-request-title = Request for figures on materials:
template-request-sheet = Questions
template-request-explanation = Please fill in the coloured cells and send the file back. Write "unknown" where you do not know. Please do not change the component ids: they lead each answer back to its part.
template-heading-id = Component ID
template-heading-level = Level
template-heading-part_number = Part number
template-heading-name = Part name
template-heading-quantity = Quantity
template-heading-material = Material
template-heading-mass = Mass per piece (g)
template-heading-post_consumer_recycled = Post-consumer recycled (%)
template-heading-pre_consumer_recycled = Pre-consumer recycled (%)
template-heading-reused = Reused (%)
template-heading-renewable = Renewable (%)
template-heading-role = Product or packaging
template-heading-supplier = Supplier
template-heading-evidence = Evidence
template-heading-evidence_reference = Evidence reference
template-heading-remark = Remark
template-hint-id = Leads the answer back to its part. Do not change it.
template-hint-level = 1 for the product, 2 for its parts, 3 for parts of those. Leave the column empty for a flat list.
template-hint-part_number = Your part number. The cells are text: leading zeros stay.
template-hint-name = Name of the part.
template-hint-quantity = Pieces in one assembly above.
template-hint-material = Choose from the list, or write the material as your supplier does: PA66-GF30, SUS304, corrugated board.
template-hint-mass = Mass of one piece in grams. Another unit may be written behind the number: 1.2 kg.
template-hint-post_consumer_recycled = Share of the mass recycled from products after use, 0 to 100.
template-hint-pre_consumer_recycled = Share of the mass recycled from the waste of other production, 0 to 100. Scrap that goes back into the same process does not count (ISO 14021).
template-hint-reused = Share of the mass that is reused parts, 0 to 100.
template-hint-renewable = Share of the mass that is newly grown material from sustained production, 0 to 100.
template-hint-role = Packaging, or the product itself.
template-hint-supplier = Who can answer questions about this part.
template-hint-evidence = What proves the shares.
template-hint-evidence_reference = Number of the certificate, name of the document.
template-hint-remark = Anything else.
template-role-product = product
template-role-packaging = packaging
template-evidence-supplier_declaration = declaration of the supplier
template-evidence-certificate = certificate of a scheme
template-evidence-test_report = test report
template-evidence-measurement = own measurement
template-evidence-invoice = delivery note or invoice
template-evidence-environmental_product_declaration = environmental product declaration
template-evidence-third_party_verification = verified by a third party
template-example-rows =
    1 | K-100 | Electric kettle | 1 | | | | | | | | |
    2 | K-110 | Body | 1 | PP (30 % recycled) | 320 | 30 | 0 | | product | Example Plastics | supplier_declaration | D-2026-04
    2 | K-120 | Lid | 1 | | | | | | | | |
    3 | K-121 | Lid, outside | 1 | ABS, black | 60 | unknown | | | product | Example Plastics | |
    3 | K-122 | Hinge pin | 2 | AISI 304 | 1.5 | | | | product | | |
    2 | K-130 | Heating plate | 1 | X5CrNi18-10 (1.4301) | approx. 210 | | | | product | | |
    2 | K-140 | Screw M3x8 | 4 | 1.4301 | 0.8 | | | | product | | |
    2 | K-150 | Power cord | 1 | Cable | 140 | | | | product | | |
    2 | K-900 | Box | 1 | Corrugated board | 180 | 70 | 20 | | packaging | Example Board | certificate | C-123

## Page: Choosing a file

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
notice-imported = Parts taken from "{ $file }": { $parts }.
notice-imported-back = Parts taken from "{ $file }": { $parts }. "Undo" leads back.
notice-imported-pasted = Parts taken from what was pasted: { $parts }.
notice-imported-pasted-back = Parts taken from what was pasted: { $parts }. "Undo" leads back.

## Page: The file

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

## Page: Columns

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

## Page: Questions

import-questions = To be checked
import-questions-open = The table leaves { $count } things open. The likelier answer is used until you choose.
import-questions-settled = Everything is checked.
import-question-open = open
import-question-confirm = This is right
import-show-row = Show row { $row }

## Page: Materials

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
import-why-code = from a code of a standard
import-why-name = from its name
import-why-part_of_name = from a part of the name
import-why-ambiguous = can be read as several materials
import-why-unknown = not in the list
import-why-remembered = chosen before

## Page: Problems

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

## Page: The table

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

## Page: Using the parts

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
import-take-first = The parts of the table that was read are not in the product yet. Check them, and press "Use these parts".
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
