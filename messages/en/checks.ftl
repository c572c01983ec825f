### Texts of checks and claims. What a rule says stands in its pack, under data/rules.

## Outcomes

outcome-met = met
outcome-not_met = not met
outcome-evidence_needed = evidence needed
outcome-not_yet_in_force = not yet in force
outcome-undetermined = undetermined
outcome-cannot_tell = cannot tell
outcome-not_applicable = not applicable
outcome-review = review

## Why an outcome is what it is

because-scope-category_missing = The product's category is not stated.
because-scope-other_category = It is not for the category { $value }.
because-scope-condition = It is not for this product: { $name }.
because-scope-unknown = Whether it is for this product cannot be told.
because-scope-no_packaging = The document has no packaging.
because-scope-no_part = The document has no part that it is about.
because-date-missing = The day that decides is not stated.
because-date-not_yet = It binds from { $from }.
because-date-no_longer = It no longer binds since { $until }.
because-pending-act = An act is missing.
because-judge-person = A person must judge.
because-verified-memory = Nobody has read the text; this neither passes nor fails.
because-verified-part = The text was read in part; this warns at most.
because-input-missing = An input is missing.
because-value-enough = The value is on the right side.
because-value-not_enough = The value is on the wrong side.
because-value-at_most = The document leaves { $name } open; this is the most that it can be.
because-value-at_least = The document leaves { $name } open; this is the least that it can be.
because-value-absent = There is nothing that { $name } could be too little of.
because-proof-missing = The value is fine; its proof is not on file.
because-figure-from_memory = The formula of { $name } is from memory.
because-figure-unverified = { $name } rests on rows of tables that nobody has read.
because-informs-claim = It is about words and marks: the check of claims weighs them.
because-informs-method = It says how something is computed; nothing has to be met.
because-informs-scope = It says what another rule covers.
because-informs-company = It is about the company, a plant or a scheme, not about one product.
because-informs-outlook = It says what is coming, or what is no law.

## Meanings of recycled content

meaning-recycled_jp_use_rate = Japan, use rate of recycled plastic: recycled plastics over all plastics
meaning-recycled_iso14021 = ISO 14021 (also GRS, RCS): pre- and post-consumer over the whole mass
meaning-recycled_us_green_guides = US Green Guides: over the whole mass, pre-consumer only if diverted from waste
meaning-recycled_eu_packaging = EU packaging: post-consumer plastics over the plastic parts
meaning-recycled_eu_vehicle = EU vehicles: post-consumer plastics over the plastics that count
meaning-recycled_uk_packaging_tax = UK packaging tax: recycled plastics over the plastics of the component
meaning-recycled_fr_product_sheet = France, product sheet: recycled material over the whole mass
meaning-recycled_jp_cosmetics = Japan, cosmetics containers: post-consumer and half of pre-consumer over the plastics
meaning-recycled_eu_battery_cobalt = EU batteries: recovered cobalt over the cobalt
meaning-recycled_eu_battery_lead = EU batteries: recovered lead over the lead
meaning-recycled_eu_battery_lithium = EU batteries: recovered lithium over the lithium
meaning-recycled_eu_battery_nickel = EU batteries: recovered nickel over the nickel
content-no_plastic = no plastic
content-thermoset = a thermoset that does not count
content-tyre = elastomer of tyres
content-small_part = a part below 5 % of the unit's mass
content-other_metal = another material
content-pre_consumer = pre-consumer recycled, which does not count
content-post_consumer = post-consumer recycled, which does not count
content-half = half of what is pre-consumer recycled
content-mass_balance = attributed by mass balance

## What conditions name: properties, words and units of facts

property-category = the product's category
property-mass_g = mass
property-piece_mass_g = mass of one piece
property-family = kind of material
property-material = material
property-share_of_unit = share of the packaging unit's mass
property-plastics_share = share of plastics in the mass
property-main_family = main kind of material
property-main_material = main material
property-main_plastic = main plastic
property-custody_not_named_share = share of the mass whose chain of custody is not named
property-mass_balance_share = share attributed by mass balance
property-lifetime_years = lifetime
family-plastics = plastics
family-metals = metals
family-paper = paper
family-glass = glass
family-wood = wood
family-textiles = textiles
family-rubber = rubber
family-minerals = minerals
family-electronics = electronics
family-batteries = batteries
family-other = other
fact-word-jp_plastic_design = the certified design of plastic products (Japan)
fact-word-ecomark = Eco Mark
fact-word-grs = GRS
fact-word-rcs = RCS
fact-word-tco = TCO Certified
fact-word-c2c = Cradle to Cradle
fact-word-none = none
fact-word-mostly = majoritairement (mostly)
fact-word-entirely = entièrement (entirely)
fact-word-whole_life = the whole life
fact-word-cradle_to_gate = from raw materials to the factory gate
fact-word-other = other
fact-word-drink_bottle = drink bottle
fact-word-drink_can = drink can
fact-word-food = food
fact-word-wrap = wrap
fact-word-container = container
fact-word-retail = retail
fact-word-medicine = medicine
fact-word-soap_and_paint = soap, detergent, paint
fact-word-alcohol = alcoholic drinks
fact-word-beverage = soft drinks, tea, coffee
fact-word-cosmetics = cosmetics
fact-word-detergent = detergent
fact-word-medical = medical
fact-word-grouped = grouped packaging
fact-word-transport = transport packaging
fact-word-ecommerce = for mail order
fact-word-pe_film = PE film
fact-word-pp_film = PP film
fact-word-rigid_polyolefin = rigid polyolefin
fact-word-aseptic = aseptic
fact-word-hot = hot
fact-word-pressure = under pressure
fact-word-hot_and_pressure = hot and under pressure
fact-word-partial = part of the bottle
fact-word-full_translucent = full, translucent
fact-word-full_opaque = full, opaque
fact-word-silicon_oxide = silicon oxide
fact-word-mxd6 = MXD6
fact-word-carbon = carbon
fact-word-evoh = EVOH
fact-word-pet = PET
fact-word-steel = steel
fact-word-aluminium = aluminium
fact-word-plastic = plastic
fact-word-paper = paper
fact-word-portable = portable
fact-word-lmt = for light means of transport
fact-word-sli = for starting, lighting and ignition
fact-word-industrial = industrial
fact-word-ev = for electric vehicles
fact-word-lead_acid = lead-acid
fact-word-nickel_cadmium = nickel-cadmium
fact-word-nickel_metal_hydride = nickel-metal hydride
fact-word-lithium = lithium
fact-word-alkaline = alkaline
fact-word-tube = tube
fact-word-flat = flat
fact-unit-pieces = pieces
fact-unit-million_yen = million yen
fact-unit-people = people
fact-unit-years = years
fact-unit-million_euros = million euros
fact-unit-days = days
fact-unit-working_days = working days
fact-unit-stars = stars
fact-unit-falls = falls
fact-unit-cycles = cycles
fact-unit-g_cm3 = g/cm³

## The command line's report

checks-head = { $file }: rules of { $market }, placed on the market on { $day }
checks-value = { $name }: { $value }
checks-threshold = asked: { $comparator } { $threshold }
checks-distance = short by { $distance }
checks-later = from { $from }: { $threshold }
checks-components = caused by: { $components }
checks-needs = needs: { $needs }
checks-evidence = to be on file: { $evidence }
checks-remedy = what to do: { $remedy }
checks-others = { $count } rules are { $outcome }: { $rules }
checks-note = Not legal advice. The rules stand as of { $day }; look at the sources before you rely on one.
checks-yes = yes
checks-no = no
checks-none = nothing to divide by
checks-range = between { $low } and { $high }
checks-excluded = not counted: { $kilograms } kg, { $reason }
checks-mass_balance = attributed by mass balance, on a line of its own: { $share }
checks-unproven = no proof on file: { $paths }
checks-product = product
checks-packaging = packaging
checks-rules-head = { $count } rules in { $packs } packs, as of { $day }
checks-severity-law = law
checks-severity-standard = standard
checks-severity-voluntary = voluntary
checks-severity-guidance = guidance
checks-verified-yes = read
checks-verified-part = read in part
checks-verified-memory = from memory

## What is wrong with a document

problem-label-no_figure = No figure is chosen.
problem-checks-no_day = The day of placing on the market is not stated, so no law can be chosen. Enter it, or name a day.
problem-fact-unknown = There is no fact "{ $name }" here; the facts are listed in docs/rules.md.
problem-fact-mismatch = The fact "{ $name }" cannot be read; here stands one of: { $expected }.
problem-fact-unknown_rule = There is no rule "{ $name }".

## What is wrong with a pack

problem-pack-syntax = { $file }, line { $line }, column { $column }: { $value }
problem-pack-duplicate_id = { $file }, line { $line }, column { $column }: the id { $value } stands twice.
problem-pack-check_or_informs = { $file }, line { $line }, column { $column }: { $value } needs either "check" or "informs".
problem-pack-no_evidence = { $file }, line { $line }, column { $column }: { $value } checks something, but names no evidence.
problem-pack-empty_text = { $file }, line { $line }, column { $column }: a text of { $value } is empty.
problem-pack-unknown_word = { $file }, line { $line }, column { $column }: "{ $value }" is none of: { $known }.
problem-pack-no_day = { $file }, line { $line }, column { $column }: "{ $value }" is no day such as 2030-01-01.
problem-pack-days_differ = { $file }, line { $line }, column { $column }: the first threshold begins on { $value }, which differs from this day.
problem-pack-memory_was_not_read = { $file }, line { $line }, column { $column }: { $value } is from memory, so its text was not read.
problem-pack-unknown_category = { $file }, line { $line }, column { $column }: there is no category or group "{ $value }".
problem-pack-words_of_fact = { $file }, line { $line }, column { $column }: words belong to the fact { $value } if and only if it is a choice.
problem-pack-condition = { $file }, line { $line }, column { $column }: here stands "{ $value }", but { $expected } is needed.
problem-pack-unknown_name = { $file }, line { $line }, column { $column }: there is no figure, fact or property "{ $value }".
problem-pack-other_meaning = { $file }, line { $line }, column { $column }: "{ $value }" is another jurisdiction's meaning of recycled content.
problem-pack-other_subject = { $file }, line { $line }, column { $column }: what the rule is about has no "{ $value }".
problem-pack-plain_recycled_content = { $file }, line { $line }, column { $column }: "{ $value }" leaves open whose recycled content is meant; name a meaning.
problem-pack-not_comparable = { $file }, line { $line }, column { $column }: "{ $value }" cannot be compared in this way.

## Words of these problems

kind-letter = another letter
kind-closing_bracket = a closing bracket
kind-name = a name
kind-day = a day such as 2030-01-01
kind-later_day = a later day than the one before
kind-from = "from" and a day
kind-end = the end
kind-less_nesting = less nesting
kind-yes_no = true or false
kind-share = a share from 0 to 1
kind-words = a list of words

## Claims

because-claim-negated = The words say the opposite.
because-claim-quoted = The words are quoted; a person must judge.
because-claim-mentioned = The words are spoken of, not claimed.
because-claim-company = The words are part of a company's name.
because-claim-name = The words may be a name; a person must judge.
because-claim-conditional = The words have conditions.
because-claim-refused = The words are refused.
because-claim-specified = The words are specified in the same sentence; a person must judge whether that is enough.
because-claim-alone = The words stand alone: nothing says what is better, of which part and by how much.
because-claim-footprint = The product's footprint is { $value } kg CO2e, so that it is neutral by offsets at most.
because-claim-no_percentage = No percentage is stated.
because-claim-whole = All of it is recycled.
because-claim-figure_missing = The figures do not say how much is recycled.
because-claim-too_much = The figures support less than is claimed.
because-claim-supported = The figures support the number.
because-claim-fixed_phrase = The fixed French phrase is missing.
because-claim-true_of_product = The number would be right for the product, not for its packaging.
because-claim-true_of_packaging = The number would be right for the packaging, not for the product.
because-claim-true_of_plastics = The number would be right for the plastics alone.
because-claim-true_of_both_kinds = The number would be right for pre- and post-consumer together.
because-claim-not_certain = The rule or the list was not read in full, or where the words stand is not known; this warns at most.
claims-none = No word of the lists stands in the text. That does not make it lawful.
claims-place = characters { $start } to { $end }
claims-suggestion = supported by the figures: { $wording }
claims-numbers = claimed { $claimed }, the figures support { $supported }
problem-terms-syntax = The file of words cannot be read: { $value }
problem-terms-unknown_rule = The set { $set } names the rule { $value }, which does not exist.
problem-terms-unknown_word = The set { $set } has a language, judgement or verification that does not exist.

## The container fee of Japan

because-fee-latest_year = No year was named: these are the latest prices and coefficients that are known here.
because-fee-between_businesses = It does not reach households, so that nothing is due.
because-fee-stated_exempt = The document says that nothing is due.
because-fee-corrugated_board = Corrugated board finds takers without the law: nothing is due.
because-fee-drink_carton = Drink cartons free of aluminium find takers without the law: nothing is due.
because-fee-metal = Steel and aluminium find takers without the law: nothing is due.
because-fee-other_material = It is of none of the materials that the law has recycled.
because-fee-no_packaging = The document has no packaging.
because-fee-exempt = The company is within the limits for small companies: it owes no fee. It still owes the identification marks.
because-fee-exemption_open = Whether the company is too small to owe anything cannot be told: manufacturing and others up to 20 employees and 240 million yen, commerce and services up to 5 employees and 70 million yen.
because-fee-cited_price = A price was read in somebody else's account, not where the designated body publishes it. Compare it before you rely on the fee.
because-fee-no_coefficient = A coefficient is not known for this year, use and method: look it up at the designated body, and name it with --coefficient.
because-fee-no_price = A unit price is not known for this year: look it up at the designated body, and name it with --price.
because-fee-left_out = Without consumption tax, contributions to municipalities, settlement after the year and the rounding of quantities to whole kilograms on the form.
problem-checks-fee_shares = What is collected and what businesses use up are more than everything together.
fee-head = { $file }: container law, fiscal year { $year }, { $method }
fee-method-own = own calculation
fee-method-simplified = simplified calculation
fee-units = units sold in Japan: { $units }
fee-line = { $class }, { $purpose }, { $role }: { $components }
fee-formula = ({ $discharged }) kg × { $coefficient } × { $price } yen/kg: obligation { $obligation } kg, { $yen } yen
fee-at_most = at most { $yen } yen
fee-coefficient = coefficient: { $source }
fee-price = unit price: { $source }
fee-of_the_user = stated by the user
fee-not_due = { $path }: { $because }
fee-total = in all { $yen } yen
fee-total-at_most = in all at most { $yen } yen
fee-total-none = The fee cannot be computed.
fee-class-glass_clear = glass bottles, clear
fee-class-glass_brown = glass bottles, brown
fee-class-glass_other = glass bottles, other colours
fee-class-pet_bottle = PET bottles
fee-class-paper = paper packaging
fee-class-plastic = plastic packaging
fee-use-food = food
fee-use-beverage = soft drinks, tea, coffee
fee-use-alcohol = alcoholic drinks
fee-use-soap_and_paint = soap, detergent, paint
fee-use-medicine = medicine
fee-use-cosmetics = cosmetics
fee-use-retail = retail
fee-use-other = other uses
fee-use-wrap = wraps
fee-role-user = as user
fee-role-maker = as maker or importer of the container
