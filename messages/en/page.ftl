### Texts of the page. Plain words first, the term beside them.

title = Meguru
skip = Skip to content
close = Close
copied = Copied.
not-copied = It could not be copied. You can select the text and copy that.
choice-none = Not chosen (unknown)
unknown-amount = unknown

## Frame of the page

nav = Screens
nav-start = Start
nav-product = Product
nav-methods = Methods
file-tools = File
file-save = Save file
file-open = Open file
file-new = New product
file-kind = Meguru product file
examples = Open an example
examples-choose = Open an example
foot-privacy = Nothing you enter leaves this device.
foot-version = Calculation program { $version }

## Start

start-title = Work out how circular a product is, from its parts list
start-lead = See the recycled content, how far materials circulate and the greenhouse gases while you type. Every figure shows how it was computed and where its inputs come from.
start-privacy = Everything is computed on this device. Nothing is sent anywhere.
door-continue = Continue
door-continue-text = Go back to the product you were working on.
door-continue-go = Back to the product
door-example = Start from an example
door-example-text = Open a finished product and change its numbers.
door-new = Start a new one
door-new-text = Begin with an empty parts list. You can paste a table from a spreadsheet.
door-new-go = Create a product
door-file = Open a file
door-file-text = Open a file that you saved before (.meguru.json). You can also drop it on the page.
door-file-go = Choose a file
needed-title = What you need
needed-parts = The parts list: name, material, mass of one piece, number of pieces
needed-recycled = Recycled shares: from used products, and from scrap of other processes
needed-after-use = Where parts go after use: reuse, recycling, energy recovery and so on
needed-life = The years in use
needed-energy = Energy of production and use, and transport distances (for the carbon footprint)
needed-unknown = Leave blank what you do not know. Blank means unknown, never zero; where a default from a table is used instead, the page says so.

## Product

product-unnamed = Product without a name
product-title = Product
product-more = Model number, functional unit, intensity of use and more
field-product = the product
field-product-name = Name of the product
field-product-model = Model number
field-product-gtin = Trade item number (GTIN)
field-product-category = Kind of product
field-product-lifetime = Years in use
field-product-lifetime-years = Years in use
field-product-lifetime-industry-average-years = Years that products of this kind are used on average
field-product-functional-unit = Functional unit
field-product-functional-unit-description = What it does (functional unit)
field-product-functional-unit-amount = Amount that one product delivers
field-product-functional-unit-unit = Unit of that amount
field-product-intensity = Intensity of use
field-product-intensity-functional-units = Uses or amount over its life
field-product-intensity-industry-average-functional-units = Average uses or amount of products of this kind
field-product-markets = Country or region of sale
field-product-placed-on-market = Date of sale
functional-unit-hint = For example: hot water at home for 6 years
intensity-hint = For example: number of washes, distance driven
date-hint = Write it like 2026-11-23.
unit-km = km
unit-years = years
average-life-default = If left blank, this kind's default of { $years } years is used.
average-life-none = The years it is really used, not the tax life.

## Parts list

parts-title = Parts list
parts-caption = Parts list. Each row is one part.
parts-hint = Give the mass with its unit, like “320 g”. Shares are in %. You can paste a range straight from a spreadsheet.
parts-tools = Work on the parts list
row-add = Add row
row-duplicate = Duplicate row
row-delete = Delete row
row-up = Move up
row-down = Move down
part-add = Add a part inside
undo = Undo
redo = Redo
table-copy = Copy table
columns = Columns
columns-basic = Basic
columns-all = All
target-none = Choose a row to work on it.
target-row = Chosen row: { $number }
target-row-named = Chosen row: { $number } “{ $name }”
choose-row = First choose a row in the table.
row-added = Row added.
row-duplicated = Row duplicated.
row-deleted = Row deleted. Undo brings it back.
row-moved = Row moved.
row-is-first = It cannot move further up.
row-is-last = It cannot move further down.
row-inside = inside “{ $name }”
part-added = Part added inside.
part-has-material = This row has a material. A row with parts inside has none of its own: clear its material and shares first.
undo-done = One step back.
undo-nothing = There is nothing to undo.
redo-done = One step forward.
redo-nothing = There is nothing to redo.
table-copied = Table copied. You can paste it into a spreadsheet.
table-pasted = Pasted { $rows } rows × { $columns } columns. Undo takes it back.
paste-ratio = The pasted shares have numbers below 1 such as “{ $number }”. They were read as { $number } %.
paste-ratio-again = Read 0.3 as 30 % instead
cell-name = { $column }, row { $row }
message-at = { $field }:
packaging-yes = packaging

group-part = Part
group-inflow = Where the material comes from
group-outflow = Where it goes after use
group-rates = Efficiency of recycling
group-process = Yields of making it
group-evidence = evidence
group-emission-factor = emission factor
column-number = Row
column-name = Name
    .term = { "" }
column-material = Material
    .term = { "" }
column-mass = Mass
    .term = one piece
column-quantity = Pieces
    .term = { "" }
column-role = Packaging
    .term = not in the product
column-inflow-post-consumer-recycled = Recycled after use
    .term = post-consumer, %
column-inflow-pre-consumer-recycled = Recycled scrap
    .term = pre-consumer, %
column-inflow-reused = Reused parts
    .term = reused, %
column-inflow-renewable = Renewable
    .term = sustained, biological, %
column-inflow-recycling-efficiency = Efficiency of making it
    .term = E_F, %
column-outflow-reuse = Reuse
    .term = as a part, %
column-outflow-remanufacture = Remanufacture
    .term = rebuilt, %
column-outflow-recycling = Recycling
    .term = collected, %
column-outflow-composting = Composting
    .term = %
column-outflow-energy-recovery = Energy recovery
    .term = burnt for heat, %
column-outflow-incineration = Incineration
    .term = no recovery, %
column-outflow-landfill = Landfill
    .term = disposal, %
column-outflow-sorting-yield = Sorting yield
    .term = E_ms, %
column-outflow-recycling-yield = Recycling yield
    .term = E_rfp, %
column-outflow-recycling-efficiency = Recycling efficiency
    .term = E_C, %
column-outflow-energy-recovery-efficiency = Efficiency of energy recovery
    .term = %
column-outflow-measured-at = Where recycling is measured
    .term = { "" }
column-process-feedstock-yield = Feedstock yield
    .term = E_fp, %
column-process-feedstock-scrap-recycled = Feedstock scrap recycled
    .term = C_fp, %
column-process-manufacturing-yield = Manufacturing yield
    .term = E_cp, %
column-process-manufacturing-scrap-recycled = Manufacturing scrap recycled
    .term = C_cp, %
measured-at-collected = at collection
measured-at-plant-input = into the plant
measured-at-plant-output = out of the plant

## Energy and transport

activities-title = Energy and transport
activities-hint = For the carbon footprint. An unknown stage is left out of the sum, not counted as zero.
field-production = Production
field-production-energy = Energy of production (per product)
field-transport = Transport to the user
field-use = Use
field-use-energy = Energy of use
field-use-consumables = Consumables of use
field-extensions = Data for other programs
field-components = the parts list
field-format = Format of the document
stage-unknown = Unknown
stage-none = None (0)
stage-list = Some
activity-carrier = Energy
activity-mode = Mode
activity-amount = Amount
activity-unit = Unit
activity-per = Period
activity-geography = Country or region
activity-distance-km = Distance
per-year = per year
per-life = over its life
line-add = Add line
line-add-where = { ": " }{ $stage }
line-delete = Delete
line-which = { " " }line { $row }
geography-eu = EU
geography-glo = World average
geography-rer = Europe
geography-row = Rest of the world
carrier-city-gas = City gas
carrier-cleaner = Cleaner
carrier-coal = Coal
carrier-detergent-dish = Dish detergent
carrier-detergent-laundry = Laundry detergent
carrier-diesel = Diesel
carrier-district-heat = District heat
carrier-electricity = Electricity
carrier-heating-oil = Heating oil
carrier-heavy-oil-a = Heavy fuel oil A
carrier-heavy-oil-bc = Heavy fuel oil B and C
carrier-kerosene = Kerosene
carrier-lng = Liquefied natural gas (LNG)
carrier-lpg = Liquefied petroleum gas (LPG)
carrier-natural-gas = Natural gas
carrier-petrol = Petrol
carrier-propane = Propane
carrier-sewage = Sewage
carrier-steam = Steam
carrier-water = Tap water
mode-air-long = Air, long haul
mode-air-short = Air, short haul
mode-rail = Rail
mode-ship-bulk = Ship, bulk
mode-ship-container = Ship, container
mode-ship-general = Ship, general cargo
mode-truck = Lorry
mode-truck-articulated = Lorry, articulated
mode-truck-large = Lorry, large
mode-truck-medium = Lorry, medium
mode-truck-small = Lorry, small
mode-van = Van

## Other data

kept-title = Data that this page does not edit
kept-explained = Records of evidence, and data for other programs. They stay in the file as they are.

## Names of places

place-document = The document
place-part = a part
place-row = Row { $row }
place-row-named = Row { $row } “{ $name }”
place-in-row = { $row }: { $field }
problem-without-words = Something is worth checking ({ $code }).

## Results

results-title = Results
headline-mci = Circularity (MCI) is
headline-mci-after = { "" }
headline-mci-missing = Circularity (MCI) cannot be computed yet.
headline-scale = A product that does not circulate at all has 0.10, one that circulates fully has 1.00. This is the value for an average life.
headline-own-life = With this product's own use it is { $value }.
headline-recycled = { $value } of the material is recycled.
headline-footprint = The carbon footprint is { $value }.
headline-part = It is computed for { $share } of the mass; the rest lacks the data it needs.
headline-footprint-part = The carbon footprint is { $value } (materials: { $share } of the mass).
indicative = Indicative
indicative-explained = More than 30 % of the mass rests on defaults or estimates: take it as an indication.
figures-circularity = Circularity
figures-content = Recycled and other content
figures-carbon-footprint = Carbon footprint
figures-mass = Masses
coverage = covers { $share } of the mass
default-share = of it { $share } on defaults or estimates
cannot-compute = It cannot be computed.
cannot-compute-needs = It cannot be computed. It needs:
notes = Notes ({ $count })
gaps = Missing data ({ $count })
needs-more = and { $count } more
by-stage = By stage
by-allocation = By allocation of recycling
problems-title = Worth checking ({ $count })
severity-error = To correct
severity-warning = Caution
severity-info = Remark
versions = Calculation program { $engine }, tables of { $tables }

## Derivations

explain = How was this computed?
explain-which = { " " }({ $figure })
explanation-title = How “{ $figure }” was computed
explanation-none = There is no derivation of this figure.
copy-text = Copy as text
steps-product = For the whole product
steps-components = Part by part ({ $count })
method-equation = Equation
method-source = Source
method-verification = How far it was checked
verification-published-case = Reproduces a published example.
verification-formula-read = Written from the source's formula; no published example was reproduced.
verification-from-memory = The source's own text has not been read yet.

## Methods

methods-title = Methods and sources
methods-lead = The equation and the source of every figure, and how far each was checked.
methods-figure = Figure

## Saving

state-saved = Saved to the file “{ $file }”
state-never-saved = Not yet saved to a file
state-changed = Changed since it was saved to “{ $file }”
copy-kept = This browser keeps a copy of your work. It can be lost: save to a file.
copy-kept-disk = This browser keeps a copy of your work. Other HTML files opened on this device can read it. Save to a file.
copy-off = No copy of your work is kept.
copy-full = This browser's storage is full and no copy can be kept. Save to a file now.
copy-unavailable = This browser cannot keep a copy. Save to a file.
copy-other-tab = The page is open in another tab too. This tab keeps no copy.
copy-wanted = Keep a copy
notice-saved = Saved to “{ $file }”.
notice-replaced = Another product is open now. Undo brings the one before it back.
notice-restored = Opened your last work from this browser's copy.
notice-not-opened = “{ $file }” could not be opened. The present product is as it was.
notice-too-big = “{ $file }” has { $size } MB. Choose a file of up to 8 MB (8,388,608 bytes). The present product is as it was.
notice-not-text = “{ $file }” is not a text file in UTF-8. The present product is as it was.
jump-results = See the results (MCI { $value })

## Methods and more inputs

figures-key = Main figures
figures-circular-transition = Circular Transition Indicators (CTI)
figures-iso59020 = ISO 59020
figures-end-of-life = Recyclability and take-back
figures-many-lives = Reuse and repair
figures-value-and-time = Value and time
figures-resource-security = Critical raw materials and other risks
figures-regional-loop = Loop inside a region
group-count = { $count } of { $total } can be computed
figure-above = Shown in full among the main figures.
method-show = Equation and source
method-name = Method
methods-all = All methods
methods-show-all = Show all methods
methods-search = Search figures and methods
methods-found = { $count } figures found
checked-published-case = published example reproduced
checked-formula-read = formula read in the source
checked-from-memory = formula from memory, source not read
needs-many = { $field } ({ $count } parts)
by-component = Part by part, largest first
by-component-rest = { $count } more parts
percentage-points = { $value } percentage points
targets-title = Targets
target-by = { $value } by { $year }
target-value = Today
target-gap = Still missing
target-reached = reached
target-pace = Change needed per year
target-track = On track
target-track-on = Yes (by a straight line from the base year to the target year)
target-track-behind = No: behind a straight line from the base year to the target year
target-track-unknown = Not known yet (it is judged by a straight line from the base year)
