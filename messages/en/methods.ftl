### How figures are computed: names of methods, and equations that hold words. Symbols are the same in every language;
### an equation of symbols alone stands in the core and needs no text.

## Methods

method-material-circularity-indicator-product-level = Material Circularity Indicator, product level
method-product-circularity-indicator = Product Circularity Indicator
method-recycled-content-by-mass = Recycled content by mass
method-reused-content-by-mass = Reused content by mass
method-virgin-biological-content-from-sustained-production-by-mass = Virgin biological content from sustained production, by mass
method-recycled-content-of-the-plastics-in-the-product-by-mass = Recycled content of the plastics in the product, by mass
method-recycled-content-of-the-packaging-by-mass = Recycled content of the packaging, by mass
method-recycled-content-for-the-leed-credit-by-mass = Recycled content for the LEED credit, by mass
method-recycled-plastics-over-all-plastics-in-the-product = Recycled plastics use rate (Japan): recycled plastics over all plastics in the product
method-recycled-content-of-one-family-of-material-by-mass = Recycled content of one family of material, by mass
method-recycled-content-by-chain-of-custody-model-by-mass = Recycled content by chain-of-custody model, by mass
method-jis-c-9911 = Resource reuse index (JIS C 9911)
method-simplified-product-carbon-footprint-recycling-by-cut-off-100-0 = Simplified product carbon footprint, recycling by cut-off (100:0)
method-simplified-product-carbon-footprint-recycling-allocated-otherwise-than-by-cut-off = Simplified product carbon footprint, recycling allocated otherwise than by cut-off
method-simplified-product-carbon-footprint-seen-from-another-side = Simplified product carbon footprint, seen from another side
method-biogenic-carbon-of-the-product-documented-apart = Biogenic carbon of the product, documented apart
method-cradle-to-gate-with-biogenic-uptake = Cradle to gate with biogenic uptake
method-climate-change-without-biogenic-co2-0-0 = Climate change without biogenic CO2 (0/0)
method-allocation-of-a-site-s-energy-bill = Allocation of a site's energy bill
method-share-of-primary-data = Share of primary data
method-data-quality-rating-1-best-to-5-worst = Data quality rating, 1 best to 5 worst
method-circular-transition-indicators-v4 = Circular Transition Indicators v4
method-calculated-in-line-with-iso-59020-2024-annex-a = Calculated in line with ISO 59020:2024, Annex A
method-recyclability-and-recoverability-rate-in-a-named-scenario-without-collection = Recyclability and recoverability rate in a named scenario, without collection
method-recyclability-and-recoverability-of-road-vehicles = Recyclability and recoverability of road vehicles
method-home-appliance-recycling-law-heat-recovery-excluded = Recycling rate of Japan's home appliance recycling law, heat recovery excluded
method-home-appliances-with-heat-recovery-and-what-is-recycled-at-a-charge = Resource recovery rate of home appliances (Japan), with heat recovery and what is recycled at a charge
method-personal-computers = Resource reuse rate of personal computers (Japan)
method-pet-bottles-aluminium-and-steel-cans = Recycling rate of PET bottles, aluminium and steel cans (Japan)
method-collected-over-sold = Collection rate (Japan): collected over sold
method-a-chain-of-lives-per-use-and-against-the-product-that-a-use-replaces = A chain of lives: per use, and against the product that a use replaces
method-product-level-circularity-metric = Product-Level Circularity Metric
method-circular-economy-index = Circular Economy Index
method-circularity-index = Circularity index α β
method-longevity-years-that-the-material-stays-in-use = Longevity: years that the material stays in use
method-economic-value-that-a-loop-keeps = Economic value that a loop keeps
method-share-of-revenue-from-reuse-rental-repair-refurbishment-and-recycled-products = Share of revenue from reuse, rental, repair, refurbishment and recycled products
method-content-of-critical-raw-materials-by-mass = Content of critical raw materials by mass
method-complementary-risk-and-impact-indicators-beside-the-mci-and-never-inside-it = Complementary risk and impact indicators, beside the MCI and never inside it
method-loop-inside-a-region-or-distance-that-the-user-sets = Loop inside a region or distance that the user sets
method-mass-of-the-product-without-packaging = Mass of the product without packaging

## Equations

equation-pci = PCI = max(0, Σ M (1 − LFI / X) / Σ M); by component PCI = 1 − LFI / X
equation-pci_impact_share = max M LFI_i / Σ M LFI_i: share of the linear flow that the largest component causes
equation-plastics_recycled_content = X = (A_post + A_pre of plastics) / P of plastics
equation-jp_recycled_material_use_rate = (A_post + A_pre) / P of the plastics
equation-plastics_post_consumer_recycled_content = X = A / P of the plastics, post-consumer alone
equation-metals_recycled_content = X = A / P of the metals
equation-paper_recycled_content = X = A / P of the paper and board
equation-glass_recycled_content = X = A / P of the glass
equation-textiles_recycled_content = X = A / P of the textiles
equation-rubber_recycled_content = X = A / P of the rubber
equation-packaging_post_consumer_recycled_content = X = A / P of the packaging, post-consumer alone
equation-packaging_pre_consumer_recycled_content = X = A / P of the packaging, pre-consumer alone
equation-packaging_plastics_recycled_content = X = A / P of the plastics of the packaging
equation-packaging_plastics_post_consumer_recycled_content = X = A / P of the plastics of the packaging, post-consumer alone
equation-recycled_content_segregated = Σ M F_R of segregated material / Σ M
equation-recycled_content_controlled_blending = Σ M F_R of material from controlled blending / Σ M
equation-recycled_content_mass_balance = Σ M F_R attributed by mass balance / Σ M
equation-recycled_content_custody_not_stated = Σ M F_R without a stated model / Σ M
equation-jisc9911_resource_reuse_index = Σ M f_c / Σ M, f_c: recycled or reused out of loops that the manufacturer controls
equation-carbon_footprint = CFP = Σ stages + uptake + release of biogenic carbon
equation-carbon_footprint_by_cut_off = CFP = Σ stages, recycling 100:0
equation-carbon_footprint_by_fifty_fifty = mean of cut-off and end-of-life approach
equation-carbon_footprint_cradle_to_gate = CFP_raw + CFP_prod, without biogenic uptake
equation-carbon_footprint_packaging = Σ CFP_mat + CFP_disp of the packaging
equation-carbon_footprint_per_functional_unit = CFP / functional units
equation-carbon_footprint_aircraft_transport = Σ M d EF × (1 if flown, else 0)
equation-carbon_footprint_mass_left_out = (M − M whose making is counted) / M
equation-carbon_footprint_cradle_to_gate_with_biogenic_uptake = CFP_gate + uptake
equation-pef_climate_change_without_biogenic_co2 = Σ stages, uptake and release of biogenic CO2 not counted
equation-primary_data_share = Σ |CFP_i| of primary data / Σ |CFP_i|
equation-cti_circular_outflow = Σ M RP AR / Σ M, AR = C_reuse + C_reman + C_R E_C + C_C; RP counts as 1 where it is not stated
equation-cti_material_circularity = (circular inflow + circular outflow) / (inflow + outflow), by mass
equation-cti_recovery_reuse = reused mass / recovered mass
equation-cti_recovery_remanufacturing = remanufactured mass / recovered mass
equation-cti_recovery_recycling = recycled mass / recovered mass
equation-cti_recovery_biodegradation = composted mass / recovered mass
equation-cti_critical_inflow = Σ V k / Σ V: critical raw materials (Regulation (EU) 2024/1252) in the linear inflow
equation-cti_water_circularity = (circular withdrawal / withdrawal + circular discharge / discharge) / 2
equation-cti_onsite_water_circulation = max(0, water used − withdrawal) / withdrawal
equation-cti_circular_material_productivity = revenue / linear inflow
equation-cti_revenue = revenue of a year × (circular inflow + circular outflow) / 2
equation-cti_ghg_impact = Σ M (1 − F_R − F_U) (EF_V − EF_R): what recycled inflow would still save in place of virgin
equation-iso59020_renewable_inflow = A.3 (A.2.4): m_renewable, virgin / m_in
equation-iso59020_lifetime_ratio = A.4 (A.3.2): t_product / t_industry average
equation-iso59020_actual_reused_outflow = A.5 (A.3.3): m_reused / m_out, realised
equation-iso59020_actual_recycled_outflow = A.6 (A.3.4): m_recycled / m_out, realised, m_recycled = M C_R E_C
equation-iso59020_actual_biological_outflow = A.7 (A.3.5): m_recirculated in the biological cycle / m_out, realised
equation-iso59020_expected_reused_outflow = A.5 (A.3.3) with expected rates
equation-iso59020_expected_recycled_outflow = A.6 (A.3.4) with expected rates
equation-iso59020_expected_biological_outflow = A.7 (A.3.5) with expected rates
equation-iso59020_residual_energy_recovered = B.4.2 (informative): energy recovered / energy content of the residual, non-renewable outflow
equation-iso59020_quality_water_discharge = A.10 (A.5.3): V_discharged at the required quality / V_in
equation-iso59020_onsite_water_reuse = A.11 (A.5.4): V_used / V_in; above 1 where water is used again
equation-iso59020_material_productivity = A.12 (A.6.2): revenue / mass of linear inflow
equation-iso59020_resource_intensity_index = A.13 (A.6.3): growth of the resources taken in / growth of the gross domestic product
equation-iec62635_recyclability = R_cyc = Σ m RCR / Σ m (heat recovery excluded)
equation-iec62635_recoverability = R_cov = Σ m RVR / Σ m (heat recovery included)
equation-iso22628_recyclability = R_cyc = (m_P + m_D + m_M + m_Tr) / m_V (heat recovery excluded)
equation-iso22628_recoverability = R_cov = (m_P + m_D + m_M + m_Tr + m_Te) / m_V (heat recovery included)
equation-iso22628_recyclability_contribution = (m_P + m_D + m_M + m_Tr of the part) / m_V: what a part adds to the vehicle's rate
equation-iso22628_recoverability_contribution = (m_P + m_D + m_M + m_Tr + m_Te of the part) / m_V: what a part adds to the vehicle's rate
equation-jp_appliance_recycling_rate = mass recycled / mass treated
equation-jp_resource_recovery_rate = (mass recycled + mass used for heat + mass recycled at a charge) / mass treated
equation-jp_pc_resource_reuse_rate = mass reused as a resource / mass treated for resource recovery
equation-jp_recycling_rate = mass recycled / mass sold (mass consumed)
equation-jp_collection_rate = mass collected / mass sold
equation-reuse_value_per_use = (p + (n − 1) cost of a cycle) / n
equation-reuse_carbon_footprint_per_use = (CFP_1 + (n − 1) CFP_cycle) / n, without the stage of use
equation-reuse_carbon_footprint_saving_per_use = d CFP_replaced − CFP per use
equation-cei = CEI = Σ M C_R E_C p_recycled / Σ M p_virgin, from 0 to 1
equation-longevity = A + B + C, A = L, B = c_U L_refurbished, C = (A + B) p / (1 − p), c_U and p: reused and recycled share of the mass
equation-circular_revenue_share = circular revenue / revenue
equation-critical_raw_material_content = Σ M k / Σ M, k of the EU's critical raw materials
equation-strategic_raw_material_content = Σ M k / Σ M, k of the EU's strategic raw materials
equation-jp_critical_mineral_content = Σ M k / Σ M, k of the metals and minerals among Japan's specified critical products
equation-emf_material_price_variation = Σ M σ / Σ M, σ: standard deviation over mean of the price
equation-emf_production_energy = Σ E of the production of one product
equation-emf_production_water = water taken in for one product
equation-regional_inflow_share = Σ M supplied from near / Σ M
equation-regional_outflow_share = Σ M recovered near / Σ M
equation-regional_loop_share = Σ (M supplied from near + M recovered near) / 2 Σ M
