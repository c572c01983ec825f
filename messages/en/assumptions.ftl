### What examples, templates and the five questions assume. English stands in the documents themselves; a source that is a
### text of this list is shown in the page's language.

source-assumed = assumption: { $what }

# battery

assumption-handed-in-at-the-bicycle-shop = handed in at the bicycle shop
assumption-thrown-away-with-incombustible-waste = thrown away with incombustible waste
assumption-box-with-inserts = box with inserts

# five questions

assumption-no-recycled-material-is-known = no recycled material is known

# building-product

assumption-1-sheet-of-910-x-1820-x-12-5-mm-about-8-5-kg-m2 = 1 sheet of 910 x 1820 x 12.5 mm, about 8.5 kg/m2
assumption-a-little-gypsum-of-old-board = a little gypsum of old board
assumption-gypsum-of-flue-gas-cleaning-and-other-plants = gypsum of flue gas cleaning and other plants
assumption-paper-and-dust-are-lost = paper and dust are lost
assumption-drywall-screw = drywall screw
assumption-stays-in-the-board = stays in the board
assumption-from-the-works-to-the-site = from the works to the site

# car-underbody-cover

assumption-melting-loss = melting loss
assumption-large-injection-moulded-cover = large injection-moulded cover
assumption-the-rest-of-shredder-residue-is-mostly-used-for-heat = the rest of shredder residue is mostly used for heat
assumption-lost-in-shredding = lost in shredding
assumption-m6-bolt = M6 bolt
assumption-from-the-moulder-to-the-car-maker = from the moulder to the car maker
assumption-sorting-plastics-out-of-shredder-residue-loses-much = sorting plastics out of shredder residue loses much
assumption-part-of-the-start-up-material = part of the start-up material
assumption-sprues-and-rejects = sprues and rejects
assumption-ground-and-used-again = ground and used again
assumption-sorted-out-of-shredder-residue-again = sorted out of shredder residue again
assumption-as-for-the-feedstock = as for the feedstock
assumption-push-clip = push clip
assumption-goes-to-shredder-residue = goes to shredder residue
assumption-as-the-cover = as the cover
assumption-scrap-in-blast-furnace-steel = scrap in blast-furnace steel

# corrugated-box

assumption-about-1-m-of-tape = about 1 m of tape
assumption-from-the-box-maker-to-the-packer = from the box maker to the packer
assumption-box-makers-own-offcuts-do-not-count = box makers' own offcuts do not count
assumption-half-of-the-virgin-fibre-from-certified-forest = half of the virgin fibre from certified forest
assumption-corrugator = corrugator
assumption-offcuts-go-back-to-the-mill = offcuts go back to the mill
assumption-die-cutting = die cutting
assumption-corrugating-printing-and-cutting = corrugating, printing and cutting
assumption-steam-of-the-corrugator = steam of the corrugator

# cotton-t-shirt

assumption-sewing-thread = sewing thread
assumption-one-bag-a-shirt = one bag a shirt
assumption-better-yarn-a-test-of-the-maker-would-stand-here = better yarn; a test of the maker would stand here
assumption-cutting-waste-of-other-makers = cutting waste of other makers
assumption-organic-cotton-taken-as-sustained-production = organic cotton, taken as sustained production
assumption-short-fibres-are-lost-in-tearing = short fibres are lost in tearing
assumption-spinning-and-knitting = spinning and knitting
assumption-part-of-the-spinning-waste = part of the spinning waste
assumption-not-known-to-be-collected = not known to be collected
assumption-label = label
assumption-spinning-knitting-dyeing-and-sewing-in-france = spinning, knitting, dyeing and sewing in France
assumption-steam-for-dyeing = steam for dyeing
assumption-lint-from-china-to-france = lint from China to France
assumption-to-the-shop = to the shop
assumption-60-washes-one-a-day-of-wear-ecobalyse-its-part-of-each-load-drier-in-30-of-cases = 60 washes (one a day of wear, Ecobalyse), its part of each load, drier in 30 % of cases
assumption-2-g-for-its-part-of-each-of-60-loads = 2 g for its part of each of 60 loads
assumption-1-7-l-for-its-part-of-each-load = 1.7 L for its part of each load

# electric-kettle

assumption-from-the-port-to-the-shop = from the port to the shop
assumption-the-bill-of-materials-names-no-recycled-material = the bill of materials names no recycled material
assumption-from-south-east-asia-the-published-case-flies-it-12-000-km-to-europe = from South-East Asia; the published case flies it 12,000 km to Europe

# ev-battery-pack

assumption-the-minimum-may-come-from-scrap-of-cell-making = the minimum may come from scrap of cell making
assumption-hydrometallurgy-of-cell-scrap = hydrometallurgy of cell scrap
assumption-the-rest-the-source-names-no-destination = the rest; the source names no destination
assumption-no-recycled-content-the-published-f-r-of-this-case-equals-its-recycling-yield-and-is-not-used = no recycled content; the published F_r of this case equals its recycling yield and is not used
assumption-from-the-cell-factory = from the cell factory
assumption-to-the-car-maker = to the car maker

# first-estimate

assumption-how-light-and-heavy-how-recycled-and-how-long-used-such-products-are-nobody-measured-it = how light and heavy, how recycled and how long used such products are; nobody measured it
assumption-nothing-is-known-of-the-kind-of-product = nothing is known of the kind of product
assumption-the-answer-in-words-as-the-question-states-its-limits = the answer in words, as the question states its limits
assumption-the-answer-in-words-mostly-is-more-than-half-of-the-mass = the answer in words: mostly is more than half of the mass
assumption-no-table-has-the-yield-of-recycling-this-material = no table has the yield of recycling this material

# furniture

assumption-a-small-part-is-chipped-for-board = a small part is chipped for board
assumption-packing-of-a-table-in-parts = packing of a table in parts
assumption-from-the-maker-to-the-home = from the maker to the home

# guard-locking-switch

assumption-the-published-shares-0-60-and-0-56-sum-to-1-16-these-are-ours = the published shares 0.60 and 0.56 sum to 1.16; these are ours

# high-speed-train-luggage-rack

assumption-life-of-a-high-speed-train-car-no-average-of-comparable-parts-is-known = life of a high-speed train car; no average of comparable parts is known
assumption-extruded-profile-of-1-m = extruded profile of 1 m
assumption-melting-loss-and-loss-of-laser-sorting-together = melting loss and loss of laser sorting together
assumption-casting-of-the-billet = casting of the billet
assumption-casting-scrap-is-melted-again = casting scrap is melted again
assumption-extrusion-ends-sawing-and-machining = extrusion ends, sawing and machining
assumption-extrusion-scrap-is-melted-again = extrusion scrap is melted again
assumption-the-same-system-takes-the-rack-back-at-the-end-of-the-car-s-life = the same system takes the rack back at the end of the car's life
assumption-lost-in-dismantling = lost in dismantling
assumption-remelting-of-clean-wrought-scrap = remelting of clean wrought scrap
assumption-cast-or-machined-bracket = cast or machined bracket
assumption-primary-metal = primary metal
assumption-as-the-profile = as the profile
assumption-m6-with-washer = M6 with washer
assumption-extrusion-ageing-and-machining-of-1-m = extrusion, ageing and machining of 1 m
assumption-billet-heating = billet heating
assumption-from-the-extruder-in-toyama-to-a-car-builder-in-aichi = from the extruder in Toyama to a car builder in Aichi

# it-device

assumption-14-inch-laptop-of-about-1-4-kg = 14-inch laptop of about 1.4 kg
assumption-hinges-plates-and-screws = hinges, plates and screws
assumption-keys-ducts-and-covers = keys, ducts and covers
assumption-mainboard-memory-display-panel-counted-with-the-factor-of-finished-it-equipment-per-kilogram = mainboard, memory, display panel; counted with the factor of finished IT equipment per kilogram
assumption-about-50-wh = about 50 Wh
assumption-box-and-moulded-inserts = box and moulded inserts
assumption-from-the-port-to-the-user = from the port to the user
assumption-about-15-w-for-2000-hours-a-year = about 15 W for 2000 hours a year

# office-chair

assumption-recycled-film = recycled film
assumption-one-remanufacture-within-its-life = one remanufacture within its life
assumption-sheet-and-tube = sheet and tube
assumption-mill-scrap = mill scrap
assumption-pressing = pressing
assumption-clean-scrap = clean scrap
assumption-second-hand-trade-of-office-furniture = second-hand trade of office furniture
assumption-taken-back-new-cover-and-gas-spring = taken back, new cover and gas spring
assumption-dismantled-by-the-waste-contractor = dismantled by the waste contractor
assumption-casting-alloy = casting alloy
assumption-the-sheet-says-none = the sheet says none
assumption-a-fifth-of-1-for-wheels = a fifth of 1 % for wheels
assumption-not-in-the-sheet = not in the sheet
assumption-worn-out = worn out
assumption-replaced-at-remanufacture = replaced at remanufacture
assumption-one-bag-a-chair = one bag a chair
assumption-pressing-welding-powder-coating-and-assembly = pressing, welding, powder coating and assembly
assumption-powder-coating-oven = powder coating oven
assumption-from-the-factory-to-the-office = from the factory to the office

# pet-bottle

assumption-most-of-what-is-not-collected-for-recycling-is-burnt-for-heat = most of what is not collected for recycling is burnt for heat
assumption-screw-cap = screw cap
assumption-shrink-film = shrink film
assumption-empty-mass-only-the-drink-is-outside = empty mass only; the drink is outside
assumption-losses-of-recycling-are-in-the-recycling-efficiency = losses of recycling are in the recycling efficiency
assumption-preform-and-blow-moulding = preform and blow moulding
assumption-clean-scrap-of-one-polymer = clean scrap of one polymer
assumption-food-contact-virgin = food contact, virgin
assumption-film-virgin = film, virgin
assumption-a-case-of-about-290-g-for-24-bottles = a case of about 290 g for 24 bottles

# returnable-beer-bottle

assumption-the-rest = the rest
assumption-crown-cap = crown cap
assumption-not-known = not known
assumption-municipal-sorting = municipal sorting
assumption-paper-label = paper label
assumption-sludge-of-the-bottle-washer = sludge of the bottle washer
assumption-crate-of-1-9-kg-for-20-bottles = crate of 1.9 kg for 20 bottles
assumption-half-of-each-new-crate = half of each new crate
assumption-about-50-trips = about 50 trips
assumption-old-crates-one-polymer = old crates, one polymer
assumption-ground-and-moulded-again = ground and moulded again
assumption-hot-water-of-the-bottle-washer-per-bottle = hot water of the bottle washer, per bottle
assumption-washing-and-inspection-per-bottle = washing and inspection, per bottle
assumption-bottle-and-crate-to-the-shop = bottle and crate to the shop
assumption-back-empty = back, empty

# reusable-cup

assumption-compounding = compounding
assumption-a-cup-is-rented-for-four-years = a cup is rented for four years
assumption-no-average-of-rented-cups-in-reach-its-own = no average of rented cups in reach: its own
assumption-a-cup-sold-on-after-rental-serves-one-more-year = a cup sold on after rental serves one more year
assumption-price-of-one-cup = price of one cup
assumption-cups-put-into-service-in-a-year = cups put into service in a year
assumption-revenue-of-a-year-from-rental = revenue of a year from rental
assumption-what-the-renter-calls-its-region = what the renter calls its region
assumption-weight-of-a-sturdy-cup-of-this-size = weight of a sturdy cup of this size
assumption-share-of-recycled-compound-in-the-grade-chosen = share of recycled compound in the grade chosen
assumption-share-attributed-on-the-supplier-s-certificate = share attributed on the supplier's certificate
assumption-no-recyclate-out-of-loops-of-its-own = no recyclate out of loops of its own
assumption-moulder-to-renter = moulder to renter
assumption-not-recycled = not recycled
assumption-injection-moulding = injection moulding
assumption-runners-are-ground-and-used-again = runners are ground and used again
assumption-sold-on-after-rental = sold on after rental
assumption-returned-cups-that-are-worn = returned cups that are worn
assumption-lost-by-guests-burnt-as-municipal-waste = lost by guests, burnt as municipal waste
assumption-returned-as-one-polymer = returned as one polymer
assumption-re-pelletising = re-pelletising
assumption-one-polymer-no-print = one polymer, no print
assumption-sorting-and-re-pelletising = sorting and re-pelletising
assumption-the-rest-is-burnt-with-energy-recovery = the rest is burnt with energy recovery
assumption-second-hand-price = second-hand price
assumption-price-of-recyclate-beside-the-cup-s = price of recyclate beside the cup's
assumption-renter-to-recycler = renter to recycler
assumption-ex-works-one-cup = ex works, one cup
assumption-price-of-pp-jpy-kg = price of PP, JPY/kg
assumption-price-of-recycled-pp-jpy-kg = price of recycled PP, JPY/kg
assumption-price-of-pp-over-five-years = price of PP over five years
assumption-cradle-to-gate-pp = cradle to gate, PP
assumption-mechanical-recycling-of-pp = mechanical recycling of PP
assumption-supplier-s-answer-expected = supplier's answer expected
assumption-injection-moulding-of-45-g = injection moulding of 45 g
assumption-the-moulder-s-contract = the moulder's contract
assumption-cooling-water-each-round-counted = cooling water, each round counted
assumption-make-up-water = make-up water
assumption-none-from-circular-sources = none from circular sources
assumption-what-does-not-evaporate = what does not evaporate
assumption-clean-enough-for-the-river = clean enough for the river
assumption-guests-bring-back-19-of-20 = guests bring back 19 of 20
assumption-scratches = scratches
assumption-a-cup-has-no-parts = a cup has no parts
assumption-event-and-back = event and back
assumption-dish-washer-and-dryer-per-cup = dish washer and dryer, per cup
assumption-0-4-l-per-cup = 0.4 L per cup
assumption-0-3-g-per-cup = 0.3 g per cup
assumption-washing-and-logistics = washing and logistics
assumption-nine-of-ten-uses-replace-a-throw-away-cup = nine of ten uses replace a throw-away cup
assumption-coated-paper-cup-with-lid = coated paper cup with lid
assumption-throw-away-cup-of-12-g-kg-co2e = throw-away cup of 12 g, kg CO2e
assumption-the-renter-s-own-target = the renter's own target
assumption-virgin-cups-before = virgin cups before

# small-appliance

assumption-from-south-east-asia = from South-East Asia

# textile

assumption-woven-label = woven label
assumption-burnt-in-municipal-plants-that-use-the-heat = burnt in municipal plants that use the heat
assumption-a-small-part-becomes-wipers = a small part becomes wipers
assumption-hems = hems
assumption-one-bag-a-towel = one bag a towel
assumption-from-the-mill-to-the-shop = from the mill to the shop

# tool

assumption-metal-is-sorted-out-by-magnet-or-eddy-current = metal is sorted out by magnet or eddy current
assumption-lost-in-sorting = lost in sorting
assumption-from-the-maker-to-the-shop = from the maker to the shop
assumption-burnt-in-the-other-municipal-plants = burnt in the other municipal plants
assumption-burnt-with-household-waste-in-plants-that-use-the-heat = burnt with household waste in plants that use the heat
assumption-the-usual-size-sold-as-16-oz-or-450-g = the usual size, sold as 16 oz or 450 g
assumption-turned-hardwood-handle = turned hardwood handle
assumption-small-wedge = small wedge
assumption-printed-card = printed card

# toy

assumption-from-east-asia-to-japan = from East Asia to Japan
assumption-moulded-body-and-cab = moulded body and cab
assumption-moulded-wheel = moulded wheel
assumption-steel-pin = steel pin
assumption-does-not-burn = does not burn
assumption-half-is-sorted-out-of-ash-by-magnets = half is sorted out of ash by magnets
assumption-stays-in-the-ash = stays in the ash
assumption-printed-box = printed box

# vehicle-part

assumption-no-recycled-material-is-known-the-supplier-s-figure-belongs-here = no recycled material is known; the supplier's figure belongs here
assumption-scrap-charged-with-the-iron-of-the-blast-furnace = scrap charged with the iron of the blast furnace
assumption-sorted-out-of-shredder-residue = sorted out of shredder residue
assumption-two-pressed-brackets = two pressed brackets

# washing-machine

assumption-aim-of-the-maker-the-average-comes-from-the-reference-table = aim of the maker; the average comes from the reference table
assumption-share-of-what-is-left-of-70-kg = share of what is left of 70 kg
assumption-no-recycled-share-is-known = no recycled share is known
assumption-part-of-10-5-kg-of-plastics-15-of-the-machine = part of 10.5 kg of plastics, 15 % of the machine
assumption-recycled-pp-from-collected-appliances = recycled PP from collected appliances
assumption-none = none
assumption-8-7-of-28-7-kg-of-steel-with-shaft-springs-and-pulley = 8.7 of 28.7 kg of steel, with shaft, springs and pulley
assumption-casting-alloy-is-made-mostly-from-scrap-its-kind-is-not-known = casting alloy is made mostly from scrap; its kind is not known
assumption-part-of-10-5-kg-of-plastics = part of 10.5 kg of plastics
assumption-part-of-1-61-kg = part of 1.61 kg
assumption-pressing-painting-and-assembly-plastic-forming-is-inside-the-factor-of-pp = pressing, painting and assembly; plastic forming is inside the factor of PP
assumption-paint-drying = paint drying
assumption-from-the-factory-to-the-region = from the factory to the region
assumption-delivery-to-the-home = delivery to the home
assumption-all-water-used = all water used
assumption-40-g-a-wash = 40 g a wash

# wooden-chair

assumption-taken-out-by-magnets = taken out by magnets
assumption-bought-as-virgin-material-no-recycled-share-is-known = bought as virgin material; no recycled share is known
assumption-one-chair-a-box = one chair a box
assumption-solid-joints-parts-can-be-replaced = solid joints, parts can be replaced
assumption-sum-of-its-parts = sum of its parts
assumption-solid-wood = solid wood
assumption-certified-forest-the-rest-without-proof-counts-as-virgin = certified forest; the rest without proof counts as virgin
assumption-log-to-dried-board = log to dried board
assumption-chips-to-board-makers = chips to board makers
assumption-planing-turning-sanding = planing, turning, sanding
assumption-part-to-pellets = part to pellets
assumption-chipped-for-particle-board = chipped for particle board
assumption-wood-fuel = wood fuel
assumption-municipal-bulky-waste = municipal bulky waste
assumption-wood-screw = wood screw
assumption-in-ash = in ash
assumption-dry-mass = dry mass
assumption-burnt-with-the-wood = burnt with the wood
assumption-drying-machining-dust-extraction = drying, machining, dust extraction
assumption-from-the-workshop-to-the-shop = from the workshop to the shop
