### Texts of disclosure readiness. What each point asks stands in its framework, under data/disclosure.

## How far a point is filled

disclosure-state-filled = filled
disclosure-state-default = on defaults or estimates
disclosure-state-review = needs review
disclosure-state-missing = missing
disclosure-state-not_applicable = not applicable
disclosure-state-outside = not in a product document

disclosure-meaning-filled = The document states everything that the value rests on.
disclosure-meaning-default = The value rests, at least in part, on defaults of tables or on estimates. State measured values before you disclose it.
disclosure-meaning-review = There is a value, but a person must judge whether it is what is asked.
disclosure-meaning-missing = An input is missing. It is not zero.
disclosure-meaning-not_applicable = The product has nothing that this could be said of.
disclosure-meaning-outside = No product document can fill it: it is about the company, a single item, or stands in another document.

## Why it is outside

disclosure-outside-company = company
disclosure-outside-item = single item
disclosure-outside-words = words of a person
disclosure-outside-no_field = another document
disclosure-outside-pending = act missing

## Remarks on a value

because-disclosure-contribution = This is what the product adds to a figure of the company; add up all products.
because-disclosure-mass_balance = Attributed by mass balance and not counted: { $share }.
because-disclosure-none_listed = None of the listed ones is in it.
because-disclosure-no_packaging = The document has no packaging. If there is some, add it as a component with the role of packaging.
because-disclosure-nothing = The product has nothing that this could be said of.
because-disclosure-other_material = A part is of another material than those of the table; name it yourself.
because-disclosure-unverified_rows = It rests on rows of tables that nobody has read in their source.
because-disclosure-from_memory = Nobody has read what is asked here.
because-disclosure-formula_from_memory = The formula of the figure is from memory; nobody has read it in its source.

## What values come from

meaning-secondary_esrs_e5 = ESRS E5: reused and recycled, over all materials with packaging
meaning-recycled_gri_301_2 = GRI 301-2: recycled input materials over all input materials
meaning-post_consumer_iso14021 = ISO 14021, post-consumer: over the whole mass
meaning-pre_consumer_iso14021 = ISO 14021, pre-consumer: over the whole mass
disclosure-property-mass_kg = Mass
disclosure-property-renewable_material_kg = Mass of renewable (biological) materials
disclosure-property-non_renewable_material_kg = Mass of other materials
disclosure-property-materials = Masses by material
disclosure-property-critical_raw_materials = Masses of critical raw materials (EU)
disclosure-property-units_per_year = Products sold in a year
disclosure-property-lifetime_years = Years in use
disclosure-property-plastics_share = Share of plastics
disclosure-property-category = Category

## Units

disclosure-unit-years = years
disclosure-unit-days = days
disclosure-unit-points = points
disclosure-unit-cycles = cycles
disclosure-unit-pieces = pieces

## The sheet

disclosure-title = Disclosure readiness: { $product }
disclosure-title-unnamed = Disclosure readiness
disclosure-product = Product
disclosure-data-of = Date of the data
disclosure-data-of-none = not stated
disclosure-made-with = Made with
disclosure-program = Meguru { $engine }; tables: factors { $factors }, defaults { $defaults }
disclosure-states = What the states mean
disclosure-overview = Points by framework and state
disclosure-framework = Framework
disclosure-points = { $framework }: points
disclosure-reference = Reference
disclosure-asked = What is asked
disclosure-state = State
disclosure-value = Value
disclosure-rests-on = Rests on, and remarks
disclosure-version = Version: { $version }
disclosure-read-yes = What was read: all of it, { $text }. Source: { $source } ({ $checked })
disclosure-text-read = in the text itself
disclosure-text-cited = in another's account
disclosure-text-memory = from memory
disclosure-read-part = What was read: part of it, { $text }. Source: { $source } ({ $checked })
disclosure-read-memory = What was read: nothing, { $text }. Source: { $source } ({ $checked })
disclosure-definition = Recycled content here: { $name }. { $why } (Source: { $source })
disclosure-definition-part = Recycled content here: { $name }. { $why } (Source, read in part: { $source })
disclosure-applies-no = It is not for this product.
disclosure-applies-unknown = Whether it is for this product cannot be told. Enter: { $needs }
disclosure-from = from: { $names }
disclosure-origin = origin: { $origin }
disclosure-default-share = defaults or estimates for { $share } of the mass
disclosure-point-part = This point was read in part.
disclosure-about-product = the product without its packaging
disclosure-about-packaging = the packaging
disclosure-gaps = { $framework }: what to enter
disclosure-gap-none = Nothing is missing in the document.
disclosure-field = Field
disclosure-fills = Fills
disclosure-listed = { $name } { $mass } kg ({ $share })
disclosure-component = part “{ $name }”
disclosure-note = Not legal advice. Readiness is no verdict: it says what a product document can give to a report, not whether the report is right. Look at the sources before you rely on one.

## What is wrong with a file of a framework

problem-framework-undeclared_content = { $file }, line { $line }, column { $column }: the framework does not declare "{ $value }" as its definition of recycled content.
problem-framework-unknown_content = { $file }, line { $line }, column { $column }: there is no definition of recycled content "{ $value }".
problem-framework-no_contribution = { $file }, line { $line }, column { $column }: { $value } has no value that could add to a figure of the company.
problem-framework-no_field = { $file }, line { $line }, column { $column }: documents have no field of words at "{ $value }".
problem-framework-no_number = { $file }, line { $line }, column { $column }: "{ $value }" is no number and cannot be multiplied.
problem-framework-no_point = { $file }, line { $line }, column { $column }: { $value } has no point.
problem-framework-one_filling = { $file }, line { $line }, column { $column }: { $value } needs one of "value", "field", or "outside" with "why".
problem-framework-other_unit = { $file }, line { $line }, column { $column }: the unit of the value is "{ $value }".
problem-framework-two_units = { $file }, line { $line }, column { $column }: the value would have a second unit, "{ $value }".
