### Words of the table of emission factors: what a factor covers, which gases it counts, and what its source says of its year.

## What a factor covers

boundary-cradle-to-gate = cradle-to-gate
boundary-cradle-to-gate-crude-steel = cradle-to-gate, crude steel
boundary-cradle-to-gate-metal-content-only = cradle-to-gate, metal content only
boundary-collection-to-gate = collection-to-gate
boundary-manufacture = manufacture
boundary-manufacture-cradle-to-gate-incl-distribution = manufacture (cradle-to-gate incl. distribution)
boundary-life-cycle = life cycle
boundary-life-cycle-consumption-mix = life cycle, consumption mix
boundary-supply = supply
boundary-combustion = combustion
boundary-upstream-combustion = upstream + combustion
boundary-tank-to-wheel = tank-to-wheel
boundary-well-to-tank = well-to-tank
boundary-well-to-wheel = well-to-wheel
boundary-t-d-losses = T&D losses
boundary-power-station-stack = power station stack
boundary-power-station-stack-per-kwh-sold = power station stack per kWh sold
boundary-heat-supplier-stack = heat supplier stack
boundary-treatment = treatment
boundary-treatment-process-ch4-and-n2o = treatment process, CH4 and N2O
boundary-transport-of-waste-to-treatment = transport of waste to treatment
boundary-incineration-stack = incineration stack
boundary-incineration-stack-ch4-and-n2o = incineration stack, CH4 and N2O
boundary-landfill-gas = landfill gas
boundary-landfill-gas-without-capture = landfill gas without capture
boundary-process-emission = process emission
boundary-process-ch4-and-n2o = process CH4 and N2O
boundary-release-of-1-kg = release of 1 kg

## Gases

gases-co2e-biogenic-co2-excluded = CO2e, biogenic CO2 excluded
gases-fossil-co2 = fossil CO2
gases-methane-ch4 = Methane (CH4)
gases-nitrous-oxide-n2o = Nitrous oxide (N2O)

## Years

dated-2022-or-later-undated = 2022 or later (undated)
dated-fy2023-or-fy2024-label-unclear = FY2023 or FY2024 (label unclear)
