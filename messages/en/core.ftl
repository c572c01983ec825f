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
problem-lots-sum_differs = The lots of { $kind } material add up to { $sum }, but { $stated } is stated beside them. Make the two agree, or state the lots alone.
problem-raw_material-duplicate = The raw material "{ $value }" stands twice in this part. State it once, with its whole share.
problem-raw_material-unknown = "{ $value }" is not in the table of critical raw materials. Choose one from it; until then the part's contents count as unknown.
problem-figure-unknown = "{ $value }" is not the id of a figure. Write one, such as recycled_content; the target is left out.
problem-supplier-unknown = "{ $value }" is not in the table of power suppliers. Enter the factor of your contract instead.
problem-published-stages_differ = The published stages add up to { $sum }, but the published total is { $stated }. One of them is wrong; neither is used here.
problem-factor_table-unit_differs = Your factor table has this carrier per { $expected }, which does not convert to "{ $unit }". The table of Meguru is used.
problem-factor_table-empty = The factor table is empty. Its first line names the columns: for, value, unit, geography, year, gwp_basis, source.
problem-factor_table-no_column = The factor table lacks the column "{ $column }" in its first line.
problem-factor_table-cell = In line { $line }, column "{ $column }": "{ $value }" cannot stand there. Possible: { $possible }

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
note-content-no_such_material = The product has no part of this material.
note-content-no_plastic_packaging = The document has no plastic packaging.
note-content-mass_balance_apart = { $share } of the mass is recycled by attribution (mass balance). It need not be in the product, so it is not counted here: see the figure of its own.
note-content-attributed_only = Attributed by mass balance, not physically in the product: never state it together with, or add it to, the recycled content.
note-footprint-stage_missing = Without the stage "{ $stage }": the document says nothing that it could be computed from.
note-footprint-assumed_virgin = The origin of { $share } of the mass is not stated; it counts as virgin.
note-footprint-reuse_without_burden = Reused parts ({ $share } of the mass) come in without burden (cut-off); cleaning and transport for reuse are not counted.
note-factor-none = There is no emission factor for { $kind } "{ $material }" ({ $share } of the mass). Enter your own factor, such as the supplier's.
note-factor-none_for_treatment = There is no emission factor for "{ $material }" in { $treatment } ({ $share } of the mass).
note-factor-boundary = Your factor for { $share } of the mass has another boundary than cradle to gate: { $boundary }. Check that no stage is counted twice or left out.
note-factor-partial_boundary = Your factor here covers a part of the activity alone: { $boundary }. Add what lies outside it, such as making the fuel or losses on the way.
note-destination-unspecified = { $share } of the mass has no stated destination; its disposal is not counted.
note-allocation-left_at_cut_off = { $share } of the mass stays at cut-off: the factor or the quality that this allocation needs is not known.
note-allocation-energy_credit_left_out = For { $share } of the mass no energy is credited for burning it: heating value, efficiency and the energy replaced are not all stated.
note-allocation-rejects_without_disposal = { $share } of the mass is lost in recycling; its disposal is not counted.
note-footprint-losses_without_disposal = Losses of production raise the material needed ({ $share } of the mass); their own disposal is not counted.
note-footprint-scrap_like_part = Scrap that is not recycled (parts of { $share } of the mass) is disposed of like the part after use.
note-ratio-whole_is_none = What this figure divides by is none here, so it cannot be computed.
note-use-default_years = The years of use are not stated; { $years } years are used.
note-pci-losses_not_stated = Yields of { $share } of the mass are not stated; it is counted as made without losses. Enter the yields of feedstock and part.
note-outflow-expected = Where { $share } of the mass goes after use is expected, not realised. For actual rates, enter what was measured on products that came back.
note-cti-recovery_potential_not_stated = The recovery potential of { $share } of the mass is not stated; it counts as fully recoverable. Enter it for parts that cannot be taken apart.
note-cti-nothing_recovered = Nothing is recovered after use, so there is nothing to break down.
note-cti-no_linear_inflow = No virgin material comes in (other than renewable), so there is nothing to divide by.
note-energy-none = No energy is used in production, or as much leaves as comes in: there is nothing to divide by.
note-energy-more_exported = More energy of one kind leaves the production than comes in. Check the energy given out and its renewable share.
note-water-none = The water taken in or given out is 0: there is nothing to divide by.
note-recyclability-scenario = It holds for the end-of-life scenario "{ $scenario }".
note-recyclability-no_scenario = The end-of-life scenario has no name. Name it: the rate says nothing about another one.
note-recyclability-separated_by_material = No recyclability rate is stated for { $share } of the mass: it counts as separated and recycled with the efficiency of its material.
note-vehicle-not_complete = The parts do not add up to the mass of the complete vehicle, so there is no rate of the vehicle. What this product adds to it stands beside it.
note-vehicle-parts_exceed = The parts weigh more than the complete vehicle. Check the mass of the vehicle, and masses and pieces of the parts.
note-lives-never_even = Each further use needs as much as what it replaces, or more: no number of uses breaks even.
note-longevity-endless = All of the material is recycled, over and over: its years have no end, and no number is shown. Check the recycling and its efficiency.
note-cei-above_one = The index comes to { $value }: what is recycled is worth more than what is needed. It is shown as 1. Check the prices.
note-cei-below_zero = The index comes to { $value }, since a price is below zero. It is shown as 0.
note-biogenic-dry_mass = The carbon is counted as if the stated mass were dry; with 10 % moisture it is 10 % less.
note-electricity-contract = Electricity in the total is that of supply contracts (market-based); here it is the average of the place (location-based).
note-electricity-no_contract = No supply contract is stated, so electricity is the average of the place in both.
note-footprint-places = Of the footprint, { $same_country_share } rests on factors of the market's own country, { $same_region_share } of its region, { $global_share } of the world, { $foreign_proxy_share } of another country that stands in, and { $unknown_share } of a place that is not stated.
note-footprint-years = The factors of the tables are of { $oldest } to { $newest }.
note-footprint-gases_mixed = { $share } of the footprint rests on factors that count CO2 alone, the rest on factors of all greenhouse gases.
note-footprint-gwp_mixed = The factors use global warming potentials of different reports of the IPCC ({ $bases }).
note-footprint-power_mixed = Factors of electricity of different kinds stand side by side: stack only, life cycle, or what other contracts leave over. Compare such parts with care.
note-footprint-forming_mixed = Some factors of plastics contain forming and others do not.
note-production-allocated = The production is shared with co-products by { $key }.
note-site-allocated = The site's bill is shared out by { $key }.
note-site-common_area_left_out = The energy of common areas is left out.

## Stages and words inside remarks

stage-raw_materials = raw materials
stage-production = production
stage-distribution = distribution
stage-use = use
stage-end_of_life = end of life
word-virgin = virgin
word-recycled = recycled
word-post_consumer = post-consumer
word-pre_consumer = pre-consumer
word-composting = composting
word-energy_recovery = incineration with energy recovery
word-incineration = incineration
word-landfill = landfill
word-mass = mass
word-pieces = pieces
word-machine_hours = machine hours
word-value = value

nearness-same_country = same country
nearness-same_region = same region
nearness-global = world
nearness-foreign_proxy = another country stands in
nearness-not_stated = not stated

process-material = material
process-energy = energy and consumables
process-site = share of the site's energy
process-scrap = disposal of production scrap
process-transport = transport
process-air_transport = transport by aircraft
process-treatment = treatment after use
process-recycling_allocation = allocation of recycling

## Energy carriers, consumables and modes of transport

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
mode-air-long-rf = Air, long haul, with radiative forcing
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

## Where a figure comes from

origin-evidenced = evidenced
origin-stated = stated
origin-default = default
origin-estimated = estimated
source-implied = not stated: follows from what is

## Figures

# Material and Product Circularity Indicator

figure-mci_at_average_life = Material Circularity Indicator at average life
    .description = How circular the material flows are, from 0 to 1. A wholly linear product scores 0.10.
figure-mci = Material Circularity Indicator with utility
    .description = The same with the product's own lifetime and intensity of use.
figure-linear_flow_index = Linear flow index
    .description = Share of the material that flows from extraction to waste.
figure-utility = Utility
    .description = Lifetime and intensity of use beside the industry's average; 1 is average.
figure-pci = Product Circularity Indicator (PCI)
    .description = How circular the product is, from 0 to 1, counting the losses of making feedstock and parts, and recycled material exchanged with other products. Higher is better.
figure-pci_linear_flow_index = Linear flow index with losses (PCI)
    .description = Share of the material flow, losses of production included, that goes one way only; mean of the parts by mass. Lower is better.
figure-pci_impact_share = Largest part in the linear flow (PCI)
    .description = Share of the product's whole linear flow that its largest part causes. It shows where to begin; neither direction is better.

# Recycled and other content

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
figure-packaging_recycled_content = Recycled content of the packaging
    .description = Share of recycled material in the packaging, never added to the product's.
figure-leed_recycled_content = Recycled content for LEED
    .description = Post-consumer plus half of pre-consumer, by mass.
figure-jp_recycled_material_use_rate = Recycled plastics use rate (Japan)
    .description = Recycled plastics, pre- and post-consumer, over all plastics in the product, by mass, as Japan's resource law defines it. Higher is better.
figure-plastics_post_consumer_recycled_content = Post-consumer content of the plastics
    .description = Share of the plastic parts' mass that was recycled from products after use. Higher is better.
figure-metals_recycled_content = Recycled content of the metals
    .description = Share of the metal parts' mass that is recycled, pre- and post-consumer. Higher is better.
figure-paper_recycled_content = Recycled content of the paper
    .description = Share of the mass of paper and board in the product that is recycled. Higher is better.
figure-glass_recycled_content = Recycled content of the glass
    .description = Share of the glass parts' mass that is recycled, pre- and post-consumer. Higher is better.
figure-textiles_recycled_content = Recycled content of the textiles
    .description = Share of the textiles' mass that is recycled, pre- and post-consumer. Higher is better.
figure-rubber_recycled_content = Recycled content of the rubber
    .description = Share of the rubber parts' mass that is recycled, pre- and post-consumer. Higher is better.
figure-packaging_post_consumer_recycled_content = Post-consumer content of the packaging
    .description = Share of the packaging's mass that was recycled from products after use. Higher is better.
figure-packaging_pre_consumer_recycled_content = Pre-consumer content of the packaging
    .description = Share of the packaging's mass that was recycled from the waste of other processes. Higher is better.
figure-packaging_plastics_recycled_content = Recycled content of plastic packaging
    .description = Share of the plastic packaging's mass that is recycled, pre- and post-consumer. Higher is better.
figure-packaging_plastics_post_consumer_recycled_content = Post-consumer content of plastic packaging
    .description = Share of the plastic packaging's mass that was recycled from products after use. Higher is better.
figure-recycled_content_segregated = Recycled content, segregated
    .description = Share of the product's mass that is recycled material kept apart from other material all the way. It is physically in the product; shares of different models are never added up.
figure-recycled_content_controlled_blending = Recycled content, controlled blending
    .description = Share of the product's mass that is recycled material blended in known proportions. It is physically in the product, on average; shares of different models are never added up.
figure-recycled_content_mass_balance = Recycled content attributed by mass balance
    .description = Share of the product's mass to which recycled material is attributed by mass balance. It need not be physically in the product, and is not part of the recycled content.
figure-recycled_content_custody_not_stated = Recycled content, model not stated
    .description = Share of the product's mass that is recycled material without a stated chain-of-custody model. It counts as physically in the product.
figure-jisc9911_resource_reuse_index = Resource reuse index (JIS C 9911)
    .description = Share of the product's mass that is recycled or reused out of loops which the manufacturer itself controls. Higher is better.

# Carbon footprint

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

figure-carbon_footprint_by_end_of_life = Carbon footprint by the end-of-life approach (0:100)
    .description = Recycled feedstock counts as virgin, and what is recycled after use replaces virgin material; its recycling counts as that of recycled feedstock. Less is better. Compare it only with a footprint by the same allocation.
figure-carbon_footprint_by_fifty_fifty = Carbon footprint by 50:50
    .description = The mean of cut-off and end-of-life approach. Less is better. Compare it only with a footprint by the same allocation.
figure-carbon_footprint_by_cff = Carbon footprint by the Circular Footprint Formula (CFF)
    .description = The EU's formula shares burden and credit of recycling by the factor A of the material; recycling after use counts as that of recycled feedstock. Less is better. Compare it only with a footprint by the same allocation.
figure-carbon_footprint_cradle_to_gate = Carbon footprint, cradle to gate
    .description = Raw materials and production, without biogenic uptake: what a customer who builds the product into another one asks for. Not a figure for a label. Less is better.
figure-carbon_footprint_packaging = Carbon footprint of the packaging
    .description = Making and disposal of the packaging; it is inside the total. Less is better.
figure-carbon_footprint_per_functional_unit = Carbon footprint per functional unit
    .description = The footprint over the functional units that one product delivers. Less is better.
figure-carbon_footprint_per_year_of_use = Carbon footprint per year of use
    .description = The footprint over the years in use: what a longer life improves. Less is better.
figure-carbon_footprint_location_based = Carbon footprint, electricity location-based
    .description = The footprint with the average electricity of the place in the stead of supply contracts. Without contracts both are equal. Less is better.
figure-carbon_footprint_aircraft_transport = Carbon footprint of transport by aircraft
    .description = The flown part of distribution, which ISO 14067 documents apart; without radiative forcing. Less is better.
figure-carbon_footprint_mass_left_out = Mass that the footprint leaves out
    .description = Share of the mass with packaging whose making is not counted because a mass, origin or factor is missing. Less is better.
figure-biogenic_carbon_uptake = Uptake of biogenic carbon
    .description = CO2 that the biological material in the product took out of the air; negative. It is inside the whole-life footprint, where the release sets it off, and stands apart here.
figure-biogenic_carbon_release = Release of biogenic carbon
    .description = The same CO2 on its way back: by burning, rotting, or handed on with material that is recycled. Methane is counted in the end-of-life stage.
figure-carbon_footprint_cradle_to_gate_with_biogenic_uptake = Carbon footprint, cradle to gate, with biogenic uptake
    .description = Cradle to gate with the uptake of biogenic carbon (PACT asks for both). Compare it only with the same kind of figure.
figure-pef_climate_change_without_biogenic_co2 = Climate change without biogenic CO2 (PEF, 0/0)
    .description = The convention of the EU Product Environmental Footprint: neither uptake nor release of biogenic CO2 counts. Not the way of ISO 14067. Less is better.
figure-site_carbon_footprint = Carbon footprint of the site's energy
    .description = What the electricity, gas and fuel bill of the site emits in its period. Less is better.
figure-site_carbon_footprint_of_customer = The customer's share of the site's emissions
    .description = Share of the site's emissions by what one customer bought, as questionnaires on Scope 3 ask. Less is better.
figure-primary_data_share = Share of primary data
    .description = Share of the footprint, by magnitude, whose emission factor is of the very supplier, site or product. More is better.
figure-data_quality_rating = Data quality rating
    .description = Mean of the three ratings of technology, geography and time; 1 is best, 5 worst.
figure-technological_data_quality = Data quality: technology
    .description = 1 is data of the very supplier or site, 3 the average of a table; weighted by the footprint. 1 is best, 5 worst.
figure-geographical_data_quality = Data quality: geography
    .description = 1 is the market's own country, 2 its region, 3 the world, 4 another country that stands in; weighted by the footprint.
figure-temporal_data_quality = Data quality: time
    .description = 1 is a factor of the last 3 years, 5 one of more than 15 years ago; weighted by the footprint.

# Circular Transition Indicators

figure-cti_circular_inflow = CTI circular inflow
    .description = Share of the product's mass that comes in recycled, reused, or renewable from sustained production. Higher is better.
figure-cti_circular_outflow = CTI circular outflow
    .description = Share of the product's mass that goes round after use: reused, remanufactured, recycled (losses deducted) or composted; energy recovery does not count. Higher is better.
figure-cti_material_circularity = CTI material circularity
    .description = Circular share of all that comes in and goes out, by mass: the mean of circular inflow and outflow. Higher is better.
figure-cti_recovery_reuse = Of what is recovered: reused (CTI)
    .description = Share of the mass recovered after use that is reused; energy recovery is not part of that mass. The four shares make 100 %; neither direction is better.
figure-cti_recovery_remanufacturing = Of what is recovered: remanufactured (CTI)
    .description = Share of the mass recovered after use that is remanufactured; energy recovery is not part of that mass. Neither direction is better.
figure-cti_recovery_recycling = Of what is recovered: recycled (CTI)
    .description = Share of the mass recovered after use that is recycled, losses deducted; energy recovery is not part of that mass. Neither direction is better.
figure-cti_recovery_biodegradation = Of what is recovered: biodegraded (CTI)
    .description = Share of the mass recovered after use that is composted and returns to the biological cycle. Neither direction is better.
figure-cti_critical_inflow = Critical materials in virgin inflow (CTI)
    .description = Share of the virgin, not renewable mass that is critical raw materials of the EU's list. Lower means less risk of supply.
figure-cti_actual_lifetime = Lifetime beside the average (CTI)
    .description = Years in use over the average of comparable products: 1 is average, more is better.
figure-cti_renewable_energy = Renewable energy of production (CTI)
    .description = Share of the energy used in production that is renewable, by energy content. Higher is better.
figure-cti_water_circularity = Water circularity (CTI)
    .description = Mean of two shares: circular sources in the water taken in, and usable quality in the water given out. Higher is better.
figure-cti_onsite_water_circulation = On-site water circulation (CTI)
    .description = Water used again on the site over the water taken in: 0 where it is used once, 1 where all of it is used twice. Higher is better.
figure-cti_circular_material_productivity = Circular material productivity (CTI)
    .description = Revenue of one product over its mass of virgin, not renewable material. Higher is better.
figure-cti_revenue = Circular revenue (CTI)
    .description = Revenue of a year times the mean of circular inflow and circular outflow. Higher is better.
figure-cti_ghg_impact = Still to be saved by recycled inflow (CTI)
    .description = Greenhouse gases of making the materials that would be saved if all of the virgin inflow were recycled. It shows what is left to gain; neither direction is better.

# ISO 59020

figure-iso59020_reused_inflow = Reused inflow (ISO 59020)
    .description = Share of the mass coming in that is reused. Higher is better; calculated in line with ISO 59020.
figure-iso59020_recycled_inflow = Recycled inflow (ISO 59020)
    .description = Share of the mass coming in that is recycled material. Higher is better; calculated in line with ISO 59020.
figure-iso59020_renewable_inflow = Renewable inflow (ISO 59020)
    .description = Share of the mass coming in that is virgin, renewable and from sustained production. Higher is better; calculated in line with ISO 59020.
figure-iso59020_lifetime_ratio = Lifetime beside the average (ISO 59020)
    .description = Lifetime of the product over the average of its industry: 1 is average, more is better. Calculated in line with ISO 59020.
figure-iso59020_actual_reused_outflow = Reused outflow, actual (ISO 59020)
    .description = Share of the mass going out that was reused or remanufactured, as measured on products that came back. Higher is better; calculated in line with ISO 59020.
figure-iso59020_actual_recycled_outflow = Recycled outflow, actual (ISO 59020)
    .description = Share of the mass going out that was recycled, losses deducted and energy recovery excluded, as measured on products that came back. Higher is better; calculated in line with ISO 59020.
figure-iso59020_actual_biological_outflow = Biological outflow, actual (ISO 59020)
    .description = Share of the mass going out that returned to the biological cycle, as measured. Higher is better; calculated in line with ISO 59020.
figure-iso59020_expected_reused_outflow = Reused outflow, expected (ISO 59020)
    .description = Share of the mass going out that is expected to be reused or remanufactured, by design, averages or plans. Higher is better; calculated in line with ISO 59020.
figure-iso59020_expected_recycled_outflow = Recycled outflow, expected (ISO 59020)
    .description = Share of the mass going out that is expected to be recycled, losses deducted and energy recovery excluded. Higher is better; calculated in line with ISO 59020.
figure-iso59020_expected_biological_outflow = Biological outflow, expected (ISO 59020)
    .description = Share of the mass going out that is expected to return to the biological cycle. Higher is better; calculated in line with ISO 59020.
figure-iso59020_renewable_energy = Renewable energy (ISO 59020)
    .description = Share of the production's energy that is renewable, less what leaves the production again. Higher is better; calculated in line with ISO 59020.
figure-iso59020_residual_energy_recovered = Energy recovered from residues (ISO 59020)
    .description = Energy recovered over the energy content of the residues that cannot be recovered as material and are not renewable. Higher is better; calculated in line with ISO 59020, informative annex.
figure-iso59020_circular_water_withdrawal = Water from circular sources (ISO 59020)
    .description = Share of the water taken in that comes from circular sources. Higher is better; calculated in line with ISO 59020.
figure-iso59020_quality_water_discharge = Water given out fit for use (ISO 59020)
    .description = Water given out at the quality required for its next use, over the water taken in. Higher is better; calculated in line with ISO 59020.
figure-iso59020_onsite_water_reuse = On-site water reuse (ISO 59020)
    .description = Water used in the processes over the water taken in; above 1 where water is used again. Higher is better; calculated in line with ISO 59020.
figure-iso59020_material_productivity = Material productivity (ISO 59020)
    .description = Revenue of one product over its mass of virgin, not renewable material. Higher is better; calculated in line with ISO 59020.
figure-iso59020_resource_intensity_index = Resource growth beside GDP (ISO 59020)
    .description = Growth of the resources taken in over growth of the gross domestic product. While the economy grows, lower is better, and below 1 the two come apart; calculated in line with ISO 59020.

# Recyclability, recoverability and take-back

figure-iec62635_recyclability = Recyclability, heat recovery excluded (IEC 62635)
    .description = Share of the product's mass that is recycled or reused in the end-of-life scenario, from the treatment plant on; collection is not part of it. Higher is better.
figure-iec62635_recoverability = Recoverability, heat recovery included (IEC 62635)
    .description = The same with energy recovery: share of the product's mass that is recycled, reused or burnt for heat, from the treatment plant on. Higher is better.
figure-iso22628_recyclability = Vehicle recyclability, heat recovery excluded
    .description = Share of the complete vehicle's mass that can be reused or recycled (ISO 22628). Higher is better.
figure-iso22628_recoverability = Vehicle recoverability, heat recovery included
    .description = Share of the complete vehicle's mass that can be reused, recycled or used for energy (ISO 22628). Higher is better.
figure-iso22628_recyclability_contribution = Adds to vehicle recyclability, heat recovery excluded
    .description = What this product adds to the vehicle's rate: its recyclable mass over the mass of the complete vehicle (ISO 22628), not over its own. Higher is better.
figure-iso22628_recoverability_contribution = Adds to vehicle recoverability, heat recovery included
    .description = What this product adds to the vehicle's rate: its recoverable mass over the mass of the complete vehicle (ISO 22628), not over its own. Higher is better.
figure-jp_appliance_recycling_rate = Appliance recycling, heat recovery excluded
    .description = Mass recycled or reused, sold or given away without a charge, over the mass treated, by Japan's home appliance recycling law. Higher is better; shown cut off at whole percents.
figure-jp_resource_recovery_rate = Appliance recovery, heat recovery included
    .description = Mass recycled or reused, with what is used for heat or recycled at a charge, over the mass treated, as recyclers of home appliances in Japan report it. Higher is better; shown cut off at whole percents.
figure-jp_pc_resource_reuse_rate = PC resource reuse, heat recovery excluded
    .description = Mass reused as a resource over the mass treated, as makers of personal computers in Japan report it. Higher is better.
figure-jp_recycling_rate = Recycled over sold, heat recovery excluded
    .description = Mass recycled over mass sold in the period, as for PET bottles and cans in Japan. Higher is better.
figure-jp_collection_rate = Collected over sold
    .description = Mass collected over mass sold in the period, whatever is done with it afterwards, heat recovery included. Higher is better.

# A chain of lives

figure-reuse_number_of_uses = Number of uses
    .description = How many times one product is used on average: as stated, or from the share that comes back and the most uses it stands. Higher is better.
figure-reuse_mass_per_use = Material per use
    .description = Mass of the product and of the parts replaced between uses, spread over its uses. Lower is better.
figure-reuse_break_even_uses_by_mass = Uses to break even, by mass
    .description = Number of uses from which less material is needed than for the products replaced. Lower is better.
figure-reuse_value_per_use = Price and cost per use
    .description = Price of the product and cost of what is done between uses, spread over its uses. Lower is better.
figure-reuse_carbon_footprint_per_use = Carbon footprint per use
    .description = Making, distribution, end of life and what is done between uses, spread over the uses; energy of the use itself is left out. Lower is better.
figure-reuse_carbon_footprint_saving_per_use = Saving per use beside what is replaced
    .description = Carbon footprint of what a use replaces less that of the use. Below zero going round emits more; higher is better.
figure-reuse_break_even_uses = Uses to break even, by footprint
    .description = Number of uses from which less is emitted than by the products replaced. Lower is better.

# Value and time

figure-plcm = Product-Level Circularity Metric (PLCM)
    .description = Share of the product's value, from 0 to 1, that is in recycled material and reused parts. Higher is better.
figure-cei = Circular Economy Index (CEI)
    .description = Value of the material recycled after use over the value of the material needed to make the product again, from 0 to 1. Higher is better.
figure-cullen_circularity_index = Circularity index α β (Cullen)
    .description = Share of the material recovered after use (α) times what its recovery saves of the energy of making it (β), from 0 to 1; mean of the parts by mass. Higher is better.
figure-longevity = Years the material stays in use
    .description = First use, reuse and recycling together: how long the material serves (longevity). Higher is better.
figure-value_retained_by_reuse = Value kept by reuse
    .description = Share of the value of all parts that is kept by those reused as they are. Higher is better.
figure-value_retained_by_remanufacturing = Value kept by remanufacturing
    .description = Share of the value of all parts that is kept by those remanufactured. Higher is better.
figure-value_retained_by_recycling = Value kept by recycling
    .description = Share of the value of all parts that is kept as recycled material. Higher is better.
figure-circular_revenue_share = Circular share of revenue
    .description = Share of a year's revenue from reuse, rental, repair, refurbishment and recycled products. What counts is the company's own statement; higher is better.

# Critical raw materials and other risks

figure-critical_raw_material_content = Critical raw materials (EU)
    .description = Share of the product's mass that is critical raw materials by Regulation (EU) 2024/1252. Lower means less risk of supply.
figure-strategic_raw_material_content = Strategic raw materials (EU)
    .description = Share of the product's mass that is strategic raw materials by Regulation (EU) 2024/1252; they are among the critical ones. Lower means less risk of supply.
figure-jp_critical_mineral_content = Critical minerals (Japan)
    .description = Share of the product's mass that is metals and minerals among Japan's specified critical products. Lower means less risk of supply.
figure-emf_material_price_variation = Price variation of the materials
    .description = How much prices varied: standard deviation over mean, averaged over the parts by mass. 0.2 means that prices swing by about 20 %; lower is better.
figure-emf_substances_of_concern = Substances of concern
    .description = Share of the product's mass that is substances of concern, such as SVHC. Lower is better.
figure-emf_production_energy = Energy of production
    .description = Energy that the production of one product takes, of all carriers. Lower is better.
figure-emf_production_water = Water of production
    .description = Water taken in for the production of one product. Lower is better.

# The loop inside a region

figure-regional_inflow_share = Supplied from the region
    .description = Share of the product's mass that comes from inside the region or distance set. Higher is better.
figure-regional_outflow_share = Recovered in the region
    .description = Share of the product's mass that is reused, recycled or composted inside the region or distance set; energy recovery is not part of it. Higher is better.
figure-regional_loop_share = Loop inside the region
    .description = Share of all that comes in and goes out, by mass, that is supplied or recovered inside the region: the mean of the two. Higher is better.
figure-regional_loop_distance = Mean way of the material
    .description = Mean distance of supply and of recovery, weighted by the mass that travels. Lower is better.

# Masses

figure-virgin_feedstock = Newly extracted material
    .description = Mass of virgin material that is not from sustained biological production (V).
figure-unrecoverable_waste = Unrecoverable waste
    .description = Mass that is lost after use and in recycling (W).
figure-product_mass = Product mass
    .description = Mass of the product without packaging.

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

# Flows after use

symbol-reused_after_use = mass reused after use
symbol-remanufactured_after_use = mass remanufactured after use
symbol-recycled_after_use = mass recycled after use, losses deducted
symbol-composted_after_use = mass composted after use
symbol-recovered_mass = mass recovered after use

# Energy, water and money of production

symbol-production_energy = energy of one carrier
symbol-production_energy_total = energy of all carriers
symbol-renewable_energy_share = renewable share of the energy
symbol-renewable_energy = renewable energy
symbol-price = revenue of one product
symbol-units_per_year = products sold in a year
symbol-revenue = revenue of a year

# Product Circularity Indicator

symbol-feedstock_scrap_recycled = share of the feedstock scrap recycled
symbol-manufacturing_scrap_recycled = share of the manufacturing scrap recycled
symbol-pci_virgin_feedstock = virgin feedstock, losses included
symbol-pci_feedstock_waste = waste of making the feedstock
symbol-pci_manufacturing_waste = waste of making the part
symbol-pci_disposed = waste after use
symbol-pci_recycling_waste = waste of recycling after use
symbol-pci_recycled_in = recycled feedstock taken in
symbol-pci_recycled_out = recycled material given out
symbol-pci_reuse_balance = difference of reuse in and out
symbol-pci_linear_reference = feedstock of a wholly linear part
symbol-pci_component_linear_flow_index = linear flow index of the part
symbol-pci_component_circularity = circularity of the part
symbol-pci_component_linear_flow = linear flow of the part
symbol-pci_linear_flow_index = linear flow index with losses
symbol-pci = Product Circularity Indicator
symbol-pci_impact_share = part's share of the linear flow

# Content by family, packaging and chain of custody

symbol-jp_recycled_material_use_rate = recycled plastics use rate
symbol-plastics_post_consumer_recycled_content = post-consumer content of the plastics
symbol-metals_recycled_content = recycled content of the metals
symbol-paper_recycled_content = recycled content of the paper
symbol-glass_recycled_content = recycled content of the glass
symbol-textiles_recycled_content = recycled content of the textiles
symbol-rubber_recycled_content = recycled content of the rubber
symbol-packaging_post_consumer_recycled_content = post-consumer content of the packaging
symbol-packaging_pre_consumer_recycled_content = pre-consumer content of the packaging
symbol-packaging_plastics_recycled_content = recycled content of plastic packaging
symbol-packaging_plastics_post_consumer_recycled_content = post-consumer content of plastic packaging
symbol-custody_share = recycled share under this model
symbol-recycled_content_segregated = recycled content, segregated
symbol-recycled_content_controlled_blending = recycled content, controlled blending
symbol-recycled_content_mass_balance = recycled content attributed by mass balance
symbol-recycled_content_custody_not_stated = recycled content, model not stated
symbol-manufacturer_controlled = share from the manufacturer's own loops
symbol-jisc9911_resource_reuse_index = resource reuse index

# Circular Transition Indicators

symbol-recovery_potential = recovery potential
symbol-circular_inflow_mass = circular mass coming in
symbol-circular_outflow_mass = circular mass going out
symbol-cti_circular_inflow = circular inflow
symbol-cti_circular_outflow = circular outflow
symbol-cti_material_circularity = material circularity
symbol-cti_recovery_reuse = reused share of what is recovered
symbol-cti_recovery_remanufacturing = remanufactured share of what is recovered
symbol-cti_recovery_recycling = recycled share of what is recovered
symbol-cti_recovery_biodegradation = biodegraded share of what is recovered
symbol-critical_linear_inflow = critical raw materials in the virgin mass
symbol-cti_critical_inflow = critical share of the virgin inflow
symbol-lifetime_ratio = lifetime over the average
symbol-cti_renewable_energy = renewable share of the energy
symbol-water_used = water used in the processes
symbol-water_withdrawal = water taken in
symbol-circular_water_withdrawal = water taken in from circular sources
symbol-water_discharge = water given out
symbol-circular_water_discharge = water given out fit for use
symbol-circular_water_inflow = circular share of the water taken in
symbol-circular_water_outflow = circular share of the water given out
symbol-cti_water_circularity = water circularity
symbol-cti_onsite_water_circulation = on-site water circulation
symbol-cti_circular_material_productivity = material productivity
symbol-cti_revenue = circular revenue
symbol-cti_ghg_impact_of_component = emissions still to be saved by the part
symbol-cti_ghg_impact = emissions still to be saved

# ISO 59020

symbol-inflow_mass = mass coming in
symbol-outflow_mass = mass going out
symbol-flow_in_question = mass of the flow in question
symbol-iso59020_reused_inflow = reused inflow
symbol-iso59020_recycled_inflow = recycled inflow
symbol-iso59020_renewable_inflow = renewable inflow
symbol-iso59020_reused_outflow = reused outflow
symbol-iso59020_recycled_outflow = recycled outflow
symbol-iso59020_biological_outflow = biological outflow
symbol-iso59020_renewable_energy = renewable energy, exports deducted
symbol-residual_energy_content = energy content of the residues
symbol-residual_energy_recovered = energy recovered from the residues
symbol-iso59020_residual_energy_recovered = recovered share of the residues' energy
symbol-iso59020_quality_water_discharge = water given out fit for use, over intake
symbol-iso59020_onsite_water_reuse = on-site water reuse
symbol-resource_inflow_growth = growth of the resources taken in
symbol-gross_domestic_product_growth = growth of the gross domestic product
symbol-iso59020_resource_intensity_index = growth of resources over growth of GDP

# Recyclability and recoverability

symbol-recyclability_rate = recyclability rate of the part
symbol-recoverability_rate = recoverability rate of the part
symbol-recyclable_mass = recyclable mass
symbol-recoverable_mass = recoverable mass, heat included
symbol-iec62635_recyclability = recyclability, heat recovery excluded
symbol-iec62635_recoverability = recoverability, heat recovery included
symbol-vehicle_mass = mass of the complete vehicle
symbol-vehicle_pre_treated = mass taken in pre-treatment
symbol-vehicle_dismantled = mass dismantled
symbol-vehicle_metal = metals after shredding
symbol-vehicle_residue_recycled = residue recycled
symbol-vehicle_residue_energy = residue used for energy
symbol-iso22628_recyclability = vehicle recyclability, heat recovery excluded
symbol-iso22628_recoverability = vehicle recoverability, heat recovery included

# Rates of Japan's recycling laws

symbol-take_back_sold = mass sold
symbol-take_back_collected = mass collected
symbol-take_back_treated = mass treated
symbol-take_back_recycled = mass recycled without a charge
symbol-take_back_heat_recovered = mass used for heat
symbol-take_back_recycled_with_charge = mass recycled at a charge
symbol-jp_appliance_recycling_rate = home appliance recycling rate
symbol-jp_resource_recovery_rate = home appliance rate with heat and charged recycling
symbol-jp_pc_resource_reuse_rate = resource reuse rate of personal computers
symbol-jp_recycling_rate = recycled over sold
symbol-jp_collection_rate = collected over sold

# A chain of lives

symbol-return_rate = share that comes back
symbol-stated_number_of_uses = number of uses, as stated
symbol-reuse_number_of_uses = number of uses
symbol-parts_replaced = share replaced between uses
symbol-reuse_mass_per_use = material per use
symbol-cost_per_cycle = cost between two uses
symbol-reuse_value_per_use = price and cost per use
symbol-carbon_footprint_of_first_life = footprint of making, distribution and end
symbol-carbon_footprint_of_cycle_energy = footprint of energy between two uses
symbol-carbon_footprint_of_cycle_transport = footprint of transport between two uses
symbol-allocation_factor = allocation factor of recycling
symbol-energy_allocation_factor = allocation factor of energy recovery
symbol-quality_in = quality of recycled feedstock beside virgin
symbol-quality_out = quality of what is recycled beside virgin
symbol-recycling_output_rate = share that leaves the recycler
symbol-recycled_feedstock_burden = what recycled feedstock bears
symbol-recycling_after_use_burden = what recycling after use brings
symbol-heating_value = lower heating value
symbol-heat_efficiency = heat out of energy in
symbol-power_efficiency = power out of energy in
symbol-replaced_heat = emissions of the heat replaced
symbol-replaced_power = emissions of the power replaced
symbol-energy_credit = emissions replaced by burning a kilogram
symbol-allocation_change_of_feedstock = change of the feedstock by allocation
symbol-allocation_change_of_recycling = change of recycling after use by allocation
symbol-allocation_change_of_energy = change of energy recovery by allocation
symbol-carbon_footprint_by_end_of_life = footprint by the end-of-life approach
symbol-carbon_footprint_by_fifty_fifty = footprint by 50:50
symbol-carbon_footprint_by_cff = footprint by the Circular Footprint Formula
symbol-absolute_carbon_footprint = footprint without regard to sign
symbol-biogenic_carbon_release = release of biogenic carbon
symbol-biogenic_carbon_uptake = uptake of biogenic carbon
symbol-biogenic_co2_of_part = biogenic carbon of the part as CO2
symbol-carbon_footprint_aircraft_transport = footprint of flown legs
symbol-carbon_footprint_cradle_to_gate = footprint from cradle to gate
symbol-carbon_footprint_cradle_to_gate_with_biogenic_uptake = footprint from cradle to gate with uptake
symbol-carbon_footprint_location_based = footprint with average electricity
symbol-carbon_footprint_mass_left_out = mass left out
symbol-carbon_footprint_of_primary_data = footprint by primary data
symbol-carbon_footprint_of_site_energy = share of the site's energy
symbol-scrap_disposed = scrap that is not recycled
symbol-disposal_factor = disposal per kilogram
symbol-carbon_footprint_of_scrap = footprint of scrap
symbol-carbon_footprint_packaging = footprint of the packaging
symbol-carbon_footprint_per_functional_unit = footprint per functional unit
symbol-carbon_footprint_per_year_of_use = footprint per year of use
symbol-co_product_amount = amount of the co-products
symbol-common_area_share = share of common areas
symbol-customer_amount = amount delivered to the customer
symbol-data_quality_rating = data quality rating
symbol-functional_units_delivered = functional units of one product
symbol-geographical_data_quality = rating of geography
symbol-geographical_rating = rating of the place of the factor
symbol-mass_counted = mass whose making is counted
symbol-output_yield = good pieces over pieces started
symbol-pef_climate_change_without_biogenic_co2 = climate change by PEF's convention
symbol-pieces_started = pieces started in the period
symbol-primary_data_share = share of primary data
symbol-product_amount = amount of this product
symbol-share_of_production = share of the production that the product bears
symbol-share_of_site = share of the site's bill that one piece bears
symbol-site_amount = amount of all products of the site
symbol-site_carbon_footprint = emissions of the site
symbol-site_carbon_footprint_of_customer = emissions for the customer
symbol-technological_data_quality = rating of technology
symbol-technological_rating = rating of the technology of the factor
symbol-temporal_data_quality = rating of time
symbol-temporal_rating = rating of the year of the factor
symbol-carbon_footprint_of_replaced_parts = footprint of the parts replaced
symbol-carbon_footprint_of_cycle = footprint between two uses
symbol-reuse_carbon_footprint_per_use = footprint per use
symbol-displacement_rate = share of uses that replace a new product
symbol-mass_of_replaced_product = mass of the product replaced
symbol-carbon_footprint_of_replaced_product = footprint of the product replaced
symbol-reuse_carbon_footprint_saving_per_use = saving per use
symbol-reuse_break_even_uses = uses to break even, by footprint
symbol-reuse_break_even_uses_by_mass = uses to break even, by mass

# Product-Level Circularity Metric

symbol-value = value of one piece
symbol-value_of_component = value of all pieces
symbol-recirculated_value = recirculated value
symbol-plcm = Product-Level Circularity Metric

# Circular Economy Index

symbol-virgin_price = price of the virgin material
symbol-recycled_price = price of the recycled material
symbol-value_of_required_material = value of the material needed
symbol-value_of_recycled_material = value of the material recycled
symbol-cei = Circular Economy Index

# Circularity index α β

symbol-virgin_energy = energy to make it from virgin feedstock
symbol-recycling_energy = energy to make it from what was recovered
symbol-recovered_share = share recovered
symbol-energy_saved = share of the energy saved
symbol-mass_in_loop = mass times both shares
symbol-cullen_circularity_index = circularity index

# Longevity

symbol-reused_share_after_use = share reused after use
symbol-recycled_share_after_use = share recycled after use
symbol-refurbished_years = years of a further use
symbol-longevity_of_reuse = years added by reuse
symbol-longevity_of_recycling = years added by recycling
symbol-longevity = years the material stays in use

# Value that loops keep

symbol-value_retention = share of value kept
symbol-retained_value = value kept
symbol-value_retained_by_reuse = value kept by reuse
symbol-value_retained_by_remanufacturing = value kept by remanufacturing
symbol-value_retained_by_recycling = value kept by recycling
symbol-circular_revenue = circular revenue
symbol-circular_revenue_share = circular share of revenue

# Critical raw materials and other risks

symbol-critical_share = share of one raw material
symbol-critical_share_of_component = share of all on the list
symbol-critical_mass = mass of the raw materials
symbol-critical_raw_material_content = critical raw materials
symbol-strategic_raw_material_content = strategic raw materials
symbol-jp_critical_mineral_content = critical minerals
symbol-price_variation = price variation of the part's material
symbol-substances_of_concern = share of substances of concern
symbol-weighted_mass = mass times its figure
symbol-emf_material_price_variation = price variation of the materials
symbol-emf_substances_of_concern = substances of concern
symbol-emf_production_energy = energy of production
symbol-emf_production_water = water of production

# The loop inside a region

symbol-mass_supplied_near = mass supplied from the region
symbol-mass_recovered_near = mass recovered in the region
symbol-supply_distance = distance of supply
symbol-recovery_distance = distance to recovery
symbol-regional_inflow_share = share supplied from the region
symbol-regional_outflow_share = share recovered in the region
symbol-regional_loop_share = loop inside the region
symbol-regional_loop_distance = mean way of the material

lever-recycled_content = Recycled instead of virgin: half of the virgin feedstock becomes post-consumer recycled, where both have a factor
lever-lighter = Lighter: every part 10 % lighter
lever-longer_life = Longer life: used 50 % longer
lever-reuse = Reuse: half of every part is reused after use
lever-take_back = Take-back: half of what was burnt, landfilled or lost is recycled
lever-local_loop = Local loop: every leg of transport half as long
