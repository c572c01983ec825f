### Texts of the doors: the five questions and the guided way.

steps = Steps
steps-count = Step { $step } of { $count }
door-back = Back
door-next = Next
door-change = Change
door-change-name = Change { $name }
slips-title = There is something to check
list-comma = { ", " }

## Both doors

quick-slip = { $name }: { $problem }
quick-material-common = Common materials
quick-material-all = Other materials
quick-no-figure = Cannot be computed
quick-go-product = Go on with everything on one screen

## The guided way

guide-step-1 = Begin
    .title = What do you begin with?
guide-step-2 = Parts
    .title = Product and parts
guide-step-3 = Materials
    .title = Materials and recycled content
guide-step-4 = After use
    .title = Where materials go after use
guide-step-5 = Results
    .title = Results
guide-first-text = Begin with the file of a parts list, or with the template of a like product. If you have neither, enter the parts one by one.
guide-empty = From an empty list, or a saved file
guide-empty-go = Begin with an empty list
guide-open-saved = Open a saved file
guide-table = From a spreadsheet
guide-choose-first = Choose a template or open a spreadsheet.
guide-nothing-yet = There is no product yet. The first step is to choose how to begin.
guide-to-first = To the first step
guide-parts-text = Check the name, the material, the mass of one piece and the number of pieces of each part. Leave blank what you do not know: blank means unknown.
guide-unknown-materials = Materials that were not recognised
guide-materials-known = All materials are known.
guide-unknown-materials-text = These materials are not in the tables. Choose which material each one is.
guide-material-which = Which material is "{ $text }"?
guide-material-missing = Which material are the parts that state none?
guide-material-later = Choose later
guide-recycled = Recycled share
guide-recycled-text = Enter the recycled share of each material. Leave it blank if you do not know it, and enter 0 if there is none.
guide-post-consumer-recycled = From used products (%)
guide-pre-consumer-recycled = From scrap of other processes (%)
guide-proof = Proof of the recycled share
guide-proof-short = Proof of recycled share
guide-proof-none = No proof
guide-proof-reference = Number or name of the proof (optional)
guide-proof-supplier-declaration = Declaration of the supplier
guide-proof-certificate = Certificate
guide-proof-third-party-verification = Third-party verification
guide-proof-test-report = Test report
guide-proof-environmental-product-declaration = Environmental product declaration (EPD)
guide-proof-invoice = Delivery note or invoice
guide-proof-measurement = Own measurement
guide-proof-other = Other
guide-group-parts = Parts: { $parts }
guide-differ = The parts have different values. What you enter here becomes the value of all of them.
guide-after-text = Say for each material where it goes after use. The shares add up to 100 % at most.
guide-after-market = Averages are those of: { $market }
guide-after-unknown = I do not know (use the average of the country of sale, if there is one)
guide-after-stated = Enter the shares
guide-results-text = The results follow every change at once. Each figure opens the way it was computed.
guide-check = Check your answers
guide-check-go = Check all answers
guide-leave = Go on all the same
guide-unknown = Unknown
guide-now = Present values
guide-gaps = What matters most to fill in next
guide-gaps-none = The main figures lack no data.
guide-gap-blocks = Waiting for it: { $figures }
guide-gaps-more = { $count } more
check-share = { $name } { $value }
check-of-part = { $name } of { $part }
