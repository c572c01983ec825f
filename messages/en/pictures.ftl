# The pictures of the results.

pictures-title = In pictures
picture-flow = Flow of material
picture-allocations = Carbon footprint by allocation of recycling
picture-quality = How well the data are known
picture-gaps = Missing data and what they affect
picture-table = Show as a table
picture-as-svg = Save as SVG
picture-as-png = Save as PNG
picture-which = { " " }(“{ $picture }”)
picture-file = { $product } { $picture }
picture-failed = The picture could not be made a PNG. It can be saved as SVG.
picture-larger = Show larger

# The reason in the headline
reason-so = It is { $value } because { $why }.
reason-largest = Most of that is “{ $part }”, { $mass }.
reason-also = { " " }Also, { $why }.
reason-virgin = { $share } of the material is newly extracted
reason-disposed = { $share } of the mass does not come back after use
reason-recycling-loss = recycling after use loses { $share } of the mass
reason-feedstock-loss = making the recycled material loses { $share } of the mass
reason-recycled-in = { $share } of the material is recycled
reason-reused-in = { $share } of the material is reused
reason-renewable-in = { $share } of the material is renewable from sustained production
reason-reused-out = { $share } of the mass is reused or remanufactured after use
reason-recycled-out = { $share } of the mass is collected for recycling after use
reason-composted-out = { $share } of the mass is composted after use

why-virgin = Much is virgin ({ $share })
why-disposed = Much is lost after use ({ $share })
why-recycling-loss = Recycling loses much ({ $share })
why-feedstock-loss = Making recyclate loses much ({ $share })
why-recycled-in = Much is recycled ({ $share })
why-reused-in = Much is reused ({ $share })
why-renewable-in = Much is renewable ({ $share })
why-reused-out = Much is used again ({ $share })
why-recycled-out = Much is collected ({ $share })
why-composted-out = Much is composted ({ $share })

# Between which values
range-band = Frame: range { $low } to { $high }
range-headline = What is not known may move it between { $low } and { $high }.
range-narrow = What is not known does not change this value.
range-how = How the range is found
range-how-stated = Values that you entered do not move. Where a lowest and a highest value stand with one, it moves to both.
range-how-estimated = Estimates move to the ends of their class, as in the five questions: recycled material 0 to 10 %, 10 to 50 % or 50 to 100 %; collection and reuse after use 0 to 25 %, 25 to 50 % or 50 to 90 %.
range-how-tables = Default destinations after use move to what the tables have for the same material in other countries and years. Where they have no other, 0 to 90 % is collected.
range-how-yields = A recycling yield that nobody states lies between 50 and 95 %.
range-how-together = Both ends have everything moved at once to its least or most favourable side. They are not a probability. The mass of a part moves only where its range is stated.

# The flow of material
flow-measure = Amounts
flow-measure-product = per product
flow-measure-year = per year
flow-measure-functional-unit = per functional unit
flow-measure-year-divided = Divided by { $number } years in use ({ $origin }).
flow-measure-functional-unit-divided = Divided by the { $number } units ({ $unit }) that one product delivers.
flow-measure-year-missing = The years in use are not known, so there are no amounts per year. These are per product.
flow-measure-functional-unit-missing = How many functional units a product delivers is not known. These amounts are per product.
flow-by-year = { $mass } per year
flow-by-functional-unit = { $mass } per functional unit
flow-in = In { $mass }
flow-out = Out { $mass }
flow-in-virgin = Virgin
flow-in-pre-consumer = Pre-consumer
flow-in-post-consumer = Post-consumer
flow-in-reused = Reused
flow-in-renewable = Renewable
flow-in-unknown = Unknown
flow-out-reuse = Reuse
flow-out-remanufacture = Remanufacture
flow-out-recycling = Recycling
flow-out-composting = Composting
flow-out-energy-recovery = Energy recovery
flow-out-incineration = Incineration
flow-out-landfill = Landfill
flow-out-unknown = Unknown
flow-return = Comes back { $amount }
flow-return-unknown = returning amount unknown { $mass }
flow-no-return = No material comes back
flow-next = to a next product
flow-rest = { $count } others
flow-hint = Touch a band or a part to read its amount here.
flow-band-in = { $part } { $mass } ← { $other } { $amount }
flow-band-out = { $part } { $mass } → { $other } { $amount }
flow-to-row = Go to its row
flow-scope = What is shown
flow-scope-product = Product without packaging
flow-scope-packaging = Packaging
flow-about-return = What is collected, less the losses of recycling. It goes into a next product, which need not be this one.
flow-none = Enter the mass of a part to see the flow of material.
flow-without-mass = Parts whose mass is unknown and that the picture leaves out: { $count }
flow-summary = Flow of { $mass } of material. From: { $origins }. After use: { $destinations }. Coming back: { $back }.
flow-part = Part
flow-way = From and to
flow-way-in = in:
flow-way-out = out:
flow-mass = Mass
flow-share = Share
flow-all = All of it
flow-back = Comes back
flow-back-unknown = Efficiency of recycling unknown

# The footprint by allocation
allocations-about = How much the figure depends on which product the effect of recycling is counted for.
allocations-missing = Stages that cannot be computed: { $stages }
allocations-summary = Totals by allocation: { $list }
allocations-unit = Unit: { $unit }

# How well the data are known
quality-known = { $known } of { $total } data are entered values.
quality-evidenced = Proven
quality-stated = Entered
quality-estimated = Estimated
quality-default = Default
quality-missing = Missing
quality-weakest = What is most worth finding out next:
quality-mass = { $share } of the mass
quality-not-needed = not needed
quality-input = { $input } of “{ $part }”
quality-field-mass = Mass
quality-field-inflow = Origin of the material
quality-field-feedstock-recycling = Efficiency of making the recycled material
quality-field-outflow = Destination after use
quality-field-recycling = Efficiency of recycling after use
quality-field-emission-factor = Emission factor

# Missing data
gaps-none = The main figures lack no data.
gaps-missing = Missing
gaps-effect = Effect
gaps-blocks = Cannot be computed: { $figures }
gaps-leaves = Computed for a part only: { $figures }
gaps-more = { $count } more
