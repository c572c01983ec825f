### Texts of the core's codes. Numbers arrive formatted.

## Problems in a document

problem-json-empty = The file is empty.
problem-json-too_large = The document has { $bytes } bytes. At most { $maximum } bytes can be read.
problem-json-encoding = The text is not UTF-8 (first at byte { $byte }). Save the file as UTF-8.
problem-json-syntax = The text is not JSON: line { $line }, column { $column } cannot be read.
problem-json-duplicate_name = The name "{ $name }" stands twice in one object (line { $line }, column { $column }). Keep one of them.
problem-json-too_deep = The JSON is nested too deeply (line { $line }).
problem-json-number_out_of_range = A number in line { $line }, column { $column } is too large.
problem-format-missing = The field "format" is missing. Write "format": "{ $expected }".
problem-format-unknown = "{ $value }" is not a format this program reads. It reads "{ $expected }".
problem-format-newer = This document was made by a newer version ({ $value }). Open it with a newer Meguru; nothing has been changed in it.
problem-type-mismatch = Here stands { $found }, but { $expected } is needed.
problem-field-missing = This field is needed.
problem-field-unknown = There is no field "{ $name }" here. { $suggestion ->
    [none] Remove it, or put it under "extensions".
   *[other] Did you mean "{ $suggestion }"?
}
problem-text-empty = The text is empty. Write something, or leave the field out.
problem-text-too_long = The text is too long: at most { $maximum } bytes.
problem-word-unknown = "{ $value }" is not known here. Known: { $known }.
problem-number-unreadable = "{ $value }" cannot be read as a number. Enter only a number with its unit, or leave the field out if you do not know it.
problem-number-negative = { $value } is less than the smallest value possible here. Enter a number that is not negative.
problem-number-not_positive = The value is { $value }, but must be more than 0. Leave the field out if you do not know it.
problem-number-too_small = { $value } is too small. Is the unit right? The smallest value is { $minimum }.
problem-number-too_large = { $value } is too large: at most { $maximum }. Is the unit right?
problem-share-above_one = A share is at most 1 (100 %); here stands { $value }. For 30 % write 0.3 or "30 %".
problem-share-sum_above_one = The shares add up to { $sum }; together they can be at most 1 (100 %).
problem-share-collected_above_one = With what is lost before and in recycling, the shares add up to { $sum }: more than everything. Check where the recycling rate was measured.
problem-unit-missing = A unit is missing behind { $value }. Possible: { $units }.
problem-unit-unknown = "{ $unit }" is not a unit for this. Possible: { $units }.
problem-unit-not_convertible = "{ $unit }" cannot be converted to { $expected }, the unit of the emission factor.
problem-range-not_two_numbers = A range is two numbers: [lowest, highest].
problem-range-does_not_hold_value = The range { $low } to { $high } does not hold the value { $value }.
problem-id-duplicate = The id "{ $value }" is used twice. Give each component an id of its own.
problem-gtin-check_digit = "{ $value }" is not a GTIN: it needs 8, 12, 13 or 14 digits, and the last must be the check digit.
problem-date-unreadable = "{ $value }" is not a date. Write year-month-day, such as 2026-11-23.
problem-market-unknown = "{ $value }" is not a market. Write two small letters, such as jp, eu or fr.
problem-pointer-unreadable = "{ $value }" is not the place of a figure. Write it as a path, such as /inflow/post_consumer_recycled.
problem-components-empty = There are no components. Add at least one part with its material and mass.
problem-components-too_many = There are too many components: at most { $maximum }.
problem-components-too_deep = Assemblies are nested too deeply: at most { $maximum } levels.
problem-assembly-has_own_material = An assembly has no material, flows or factor of its own: its components have them.
problem-assembly-mass_differs = The stated mass { $stated } kg differs from the sum of the components, { $sum } kg. The sum is used.
problem-recycling_efficiency-zero = With recycled material coming in, the efficiency of its recycling cannot be 0.
problem-yield-zero = A yield of 0 would make no part at all. Enter the yield, or leave the field out if you do not know it.
problem-part-more_than_whole = { $part } is more than the whole of which it is a part, { $whole }.
problem-uses-below_one = A product is used at least once; here stands { $value }.
problem-targets-too_many = There are too many targets: at most { $maximum }.
problem-target-base_not_before = The year from which progress is counted must be before the year of the target.
problem-problems-too_many = There are more than { $maximum } problems; the rest has not been read.
problem-material-missing = No material is stated. Footprint and default routes need it.
problem-material-unknown = "{ $value }" is not in the table of materials. Choose one from the list; figures that need no table are computed all the same.
problem-category-unknown = "{ $value }" is not in the table of product categories. No default lifetime or route of a category is used.
problem-carrier-unknown = "{ $value }" is not in the table of energy carriers and consumables.
problem-mode-unknown = "{ $value }" is not in the table of transport modes.
problem-factor-none_for_geography = There is no emission factor for { $carrier } in { $geography }.

## Kinds of JSON values, as "type-mismatch" names them

kind-null = an empty value (null)
kind-boolean = true or false
kind-number = a number
kind-text = a text
kind-list = a list
kind-object = an object

## Remarks on figures

note-utility-not_used = Life and intensity of use are not stated: the product counts as average (X = 1).
note-utility-no_industry_average = A lifetime is stated, but there is no average to compare it with: it counts as average.
note-utility-intensity_incomplete = Only one half of the intensity of use is stated; it is not used.
note-utility-unusual = The utility X is { $utility }. Outside 0.5 to 2 the indicator says more about the lifetime than about the material.
note-default-unverified = { $share } of the mass rests on table values that nobody has read in their source.
note-content-no_plastics = The product has no plastic part.
note-content-no_packaging = The document has no packaging. Give packaging the role "packaging".
note-footprint-stage_missing = Without the stage "{ $stage }": the document says nothing that it could be computed from.
note-footprint-assumed_virgin = The origin of { $share } of the mass is not stated; it counts as virgin.
note-footprint-reuse_without_burden = Reused parts ({ $share } of the mass) come in without burden (cut-off); cleaning and transport for reuse are not counted.
note-factor-none = There is no emission factor for { $kind } "{ $material }" ({ $share } of the mass). Enter your own factor, such as the supplier's.
note-factor-none_for_treatment = There is no emission factor for "{ $material }" in { $treatment } ({ $share } of the mass).
note-destination-unspecified = { $share } of the mass has no stated destination; its disposal is not counted.
note-footprint-losses_without_disposal = Losses of production raise the material needed ({ $share } of the mass); their own disposal is not counted.
note-ratio-whole_is_none = What this figure divides by is none here, so it cannot be computed.
note-use-default_years = The years of use are not stated; { $years } years are used.

## Stages and words inside remarks

stage-raw_materials = raw materials
stage-production = production
stage-distribution = distribution
stage-use = use
stage-end_of_life = end of life
word-virgin = virgin
word-recycled = recycled
word-composting = composting
word-energy_recovery = incineration with energy recovery
word-incineration = incineration
word-landfill = landfill

## Where a figure comes from

origin-evidenced = evidenced
origin-stated = stated
origin-default = default
origin-estimated = estimated

## Figures

figure-mci_at_average_life = Material Circularity Indicator at average life
    .description = How circular the material flows are, from 0 to 1. A wholly linear product scores 0.10.
figure-mci = Material Circularity Indicator with utility
    .description = The same with the product's own lifetime and intensity of use.
figure-linear_flow_index = Linear flow index
    .description = Share of the material that flows from extraction to waste.
figure-utility = Utility
    .description = Lifetime and intensity of use beside the industry's average; 1 is average.
figure-virgin_feedstock = Newly extracted material
    .description = Mass of virgin material that is not from sustained biological production (V).
figure-unrecoverable_waste = Unrecoverable waste
    .description = Mass that is lost after use and in recycling (W).
figure-product_mass = Product mass
    .description = Mass of the product without packaging.
figure-recycled_content = Recycled content
    .description = Share of recycled material in the product, pre- and post-consumer, by ISO 14021.
figure-post_consumer_recycled_content = Post-consumer recycled content
    .description = Share recycled from products after use.
figure-pre_consumer_recycled_content = Pre-consumer recycled content
    .description = Share recycled from the waste of other processes.
figure-reused_content = Reused content
    .description = Share of reused parts.
figure-renewable_content = Renewable content
    .description = Share of virgin biological material from sustained production.
figure-plastics_recycled_content = Recycled content of the plastics
    .description = Share of recycled material in the plastic parts alone.
figure-leed_recycled_content = Recycled content for LEED
    .description = Post-consumer plus half of pre-consumer, by mass.
figure-packaging_recycled_content = Recycled content of the packaging
    .description = Share of recycled material in the packaging, never added to the product's.
figure-carbon_footprint = Carbon footprint
    .description = Greenhouse gases over the life cycle, recycling by cut-off.
figure-carbon_footprint_stage_raw_materials = Footprint: raw materials
    .description = Making of the materials, with process losses where yields are stated.
figure-carbon_footprint_stage_production = Footprint: production
    .description = Energy of the manufacturer's own production.
figure-carbon_footprint_stage_distribution = Footprint: distribution
    .description = Transport of product and packaging to the user.
figure-carbon_footprint_stage_use = Footprint: use
    .description = Energy and consumables over the lifetime.
figure-carbon_footprint_stage_end_of_life = Footprint: end of life
    .description = Incineration, composting and landfill after use.
figure-carbon_footprint_by_cut_off = Carbon footprint by cut-off
    .description = Recycled material brings its recycling's burden; material that leaves for recycling brings neither burden nor credit.

## Quantities in formulas

symbol-piece_mass = mass of one piece
symbol-pieces = pieces
symbol-mass = mass of all pieces
symbol-post_consumer_recycled = post-consumer recycled share
symbol-pre_consumer_recycled = pre-consumer recycled share
symbol-recycled_share = recycled share
symbol-reused_share = reused share
symbol-renewable_share = renewable share
symbol-virgin_feedstock = virgin material
symbol-post_consumer_recycled_mass = post-consumer recycled mass
symbol-pre_consumer_recycled_mass = pre-consumer recycled mass
symbol-reused_mass = reused mass
symbol-renewable_mass = renewable mass
symbol-reuse = share reused
symbol-remanufacture = share remanufactured
symbol-reuse_share = share reused or remanufactured
symbol-recycling = share collected for recycling
symbol-recycling_rate_at_plant_output = share that leaves the recycling plant
symbol-recycling_rate_at_plant_input = share that enters the recycling plant
symbol-sorting_yield = sorting yield
symbol-composting = share composted
symbol-energy_recovery = share burnt with energy recovery
symbol-incineration = share burnt without energy recovery
symbol-landfill = share landfilled
symbol-feedstock_recycling_efficiency = efficiency of the recycling that made the feedstock
symbol-recycling_efficiency = efficiency of recycling after use
symbol-energy_recovery_efficiency = efficiency of energy recovery
symbol-biogenic_carbon_content = biogenic carbon content
symbol-eligible_composting = composted share that closes the biological cycle
symbol-eligible_energy_recovery = energy recovery that counts as circular
symbol-waste_disposed = waste disposed of
symbol-waste_of_recycling = waste of recycling after use
symbol-waste_of_feedstock_recycling = waste of making the recycled feedstock
symbol-unrecoverable_waste = unrecoverable waste
symbol-linear_flow_index = linear flow index
symbol-lifetime_years = lifetime
symbol-industry_average_years = industry-average lifetime
symbol-functional_units = functional units delivered
symbol-industry_average_functional_units = industry-average functional units
symbol-utility = utility
symbol-utility_factor = utility factor
symbol-mci = Material Circularity Indicator
symbol-mci_at_average_life = Material Circularity Indicator at average life
symbol-product_mass = product mass
symbol-content_mass = mass of the material in question
symbol-content_denominator = mass referred to
symbol-recycled_content = recycled content
symbol-post_consumer_recycled_content = post-consumer recycled content
symbol-pre_consumer_recycled_content = pre-consumer recycled content
symbol-reused_content = reused content
symbol-renewable_content = renewable content
symbol-packaging_recycled_content = recycled content of the packaging
symbol-plastics_recycled_content = recycled content of the plastics
symbol-leed_recycled_content = recycled content for LEED
symbol-emission_factor = emission factor
symbol-virgin_emission_factor = emission factor, virgin
symbol-recycled_emission_factor = emission factor, recycled
symbol-feedstock_yield = feedstock yield
symbol-manufacturing_yield = manufacturing yield
symbol-gross_mass = feedstock needed
symbol-carbon_footprint_of_material = footprint of the material
symbol-carbon_footprint_of_disposal = footprint of disposal
symbol-carbon_footprint_of_activity = footprint of the activity
symbol-activity_amount = amount
symbol-years_in_use = years in use
symbol-distance = distance
symbol-transported_mass = mass transported
symbol-mass_with_packaging = mass with packaging
symbol-carbon_footprint_stage_raw_materials = footprint of raw materials
symbol-carbon_footprint_stage_production = footprint of production
symbol-carbon_footprint_stage_distribution = footprint of distribution
symbol-carbon_footprint_stage_use = footprint of use
symbol-carbon_footprint_stage_end_of_life = footprint of end of life
symbol-carbon_footprint = carbon footprint
