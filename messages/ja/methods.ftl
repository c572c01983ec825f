### 計算のしかた: 手法の名前と、言葉を含む式。記号はどの言語でも同じです。記号だけの式はコアにあり、ここには書きません。

## 手法

method-material-circularity-indicator-product-level = 物質循環性指標 MCI(製品レベル)
method-product-circularity-indicator = 製品循環性指標 PCI
method-recycled-content-by-mass = 再生材含有率(質量)
method-reused-content-by-mass = 再使用品の割合(質量)
method-virgin-biological-content-from-sustained-production-by-mass = 持続的に生産された生物由来バージン材の割合(質量)
method-recycled-content-of-the-plastics-in-the-product-by-mass = 製品に使うプラスチックの再生材含有率(質量)
method-recycled-content-of-the-packaging-by-mass = 包装の再生材含有率(質量)
method-recycled-content-for-the-leed-credit-by-mass = LEED のクレジットのための再生材含有率(質量)
method-recycled-plastics-over-all-plastics-in-the-product = 再生材利用率: 製品に使うプラスチック全体に対する再生プラスチックの割合
method-recycled-content-of-one-family-of-material-by-mass = 素材の種類ごとの再生材含有率(質量)
method-recycled-content-by-chain-of-custody-model-by-mass = 加工・流通過程の管理方式ごとの再生材の割合(質量)
method-jis-c-9911 = 資源再利用指標 (JIS C 9911)
method-simplified-product-carbon-footprint-recycling-by-cut-off-100-0 = 製品のカーボンフットプリントの簡易算定、リサイクルはカットオフ (100:0)
method-simplified-product-carbon-footprint-recycling-allocated-otherwise-than-by-cut-off = 製品のカーボンフットプリントの簡易算定、リサイクルはカットオフ以外の配分
method-simplified-product-carbon-footprint-seen-from-another-side = 製品のカーボンフットプリントの簡易算定、別の切り口
method-biogenic-carbon-of-the-product-documented-apart = 製品の生物由来炭素(別に記載)
method-cradle-to-gate-with-biogenic-uptake = ゆりかごからゲートまで(生物由来の炭素吸収を含む)
method-climate-change-without-biogenic-co2-0-0 = 気候変動(生物由来 CO2 は 0/0)
method-allocation-of-a-site-s-energy-bill = 事業所のエネルギー使用量の按分
method-share-of-primary-data = 一次データの割合
method-data-quality-rating-1-best-to-5-worst = データ品質の評点(1が最良、5が最低)
method-circular-transition-indicators-v4 = 循環移行指標 (CTI) 第4版
method-calculated-in-line-with-iso-59020-2024-annex-a = ISO 59020:2024 の附属書 A に沿って算出
method-recyclability-and-recoverability-rate-in-a-named-scenario-without-collection = 名前のある処理シナリオでのリサイクル可能率とリカバリー可能率(回収の割合は含まない)
method-recyclability-and-recoverability-of-road-vehicles = 自動車のリサイクル可能率とリカバリー可能率
method-home-appliance-recycling-law-heat-recovery-excluded = 再商品化率(家電リサイクル法)、熱回収を含まない
method-home-appliances-with-heat-recovery-and-what-is-recycled-at-a-charge = 再資源化率(家電)、熱回収と、処理費を払って再資源化した分を含む
method-personal-computers = 資源再利用率(パソコン)
method-pet-bottles-aluminium-and-steel-cans = リサイクル率(PET ボトル、アルミ缶、スチール缶)
method-collected-over-sold = 回収率: 販売量に対する回収量
method-a-chain-of-lives-per-use-and-against-the-product-that-a-use-replaces = 繰り返しの使用: 1回あたりの値と、置き換える製品との比較
method-product-level-circularity-metric = 製品レベル循環性指標 PLCM
method-circular-economy-index = 循環経済指数 CEI
method-circularity-index = 循環指数 α β
method-longevity-years-that-the-material-stays-in-use = 使用期間: 素材が使われ続ける年数
method-economic-value-that-a-loop-keeps = 循環で残る経済価値
method-share-of-revenue-from-reuse-rental-repair-refurbishment-and-recycled-products = 再使用・レンタル・修理・再生品・再生材製品による売上の割合
method-content-of-critical-raw-materials-by-mass = 重要原材料の含有率(質量)
method-complementary-risk-and-impact-indicators-beside-the-mci-and-never-inside-it = リスクと影響の補完指標(MCI と並べて示し、MCI には含めない)
method-loop-inside-a-region-or-distance-that-the-user-sets = 利用者が決めた地域または距離の中での循環
method-mass-of-the-product-without-packaging = 包装を除いた製品の質量

## 式

equation-pci = PCI = max(0, Σ M (1 − LFI / X) / Σ M); 部品ごとには PCI = 1 − LFI / X
equation-pci_impact_share = max M LFI_i / Σ M LFI_i: 線形フローのうち最大の部品による割合
equation-plastics_recycled_content = X = (プラスチックの A_post + A_pre) / プラスチックの P
equation-jp_recycled_material_use_rate = プラスチックの (A_post + A_pre) / P
equation-plastics_post_consumer_recycled_content = X = プラスチックの A / P、使用済み品からの再生材のみ
equation-metals_recycled_content = X = 金属の A / P
equation-paper_recycled_content = X = 紙と板紙の A / P
equation-glass_recycled_content = X = ガラスの A / P
equation-textiles_recycled_content = X = 繊維の A / P
equation-rubber_recycled_content = X = ゴムの A / P
equation-packaging_post_consumer_recycled_content = X = 包装の A / P、使用済み品からの再生材のみ
equation-packaging_pre_consumer_recycled_content = X = 包装の A / P、工程くずからの再生材のみ
equation-packaging_plastics_recycled_content = X = プラスチック包装の A / P
equation-packaging_plastics_post_consumer_recycled_content = X = プラスチック包装の A / P、使用済み品からの再生材のみ
equation-recycled_content_segregated = 分別管理した素材の Σ M F_R / 全体の Σ M
equation-recycled_content_controlled_blending = 管理されたブレンドの素材の Σ M F_R / 全体の Σ M
equation-recycled_content_mass_balance = マスバランス方式で割り当てた Σ M F_R / 全体の Σ M
equation-recycled_content_custody_not_stated = 管理方式の記載がない素材の Σ M F_R / 全体の Σ M
equation-jisc9911_resource_reuse_index = Σ M f_c / Σ M、f_c: 製造者が管理する循環から得た再生材と再使用品の割合
equation-carbon_footprint = CFP = Σ 各段階 + 生物由来炭素の吸収 + 放出
equation-carbon_footprint_by_cut_off = CFP = Σ 各段階、リサイクルは 100:0
equation-carbon_footprint_by_fifty_fifty = カットオフと使用後リサイクル評価の平均
equation-carbon_footprint_cradle_to_gate = CFP_raw + CFP_prod、生物由来の炭素吸収を含まない
equation-carbon_footprint_packaging = 包装の Σ CFP_mat + CFP_disp
equation-carbon_footprint_per_functional_unit = CFP / 機能単位の数
equation-carbon_footprint_aircraft_transport = Σ M d EF × (航空輸送なら 1、それ以外は 0)
equation-carbon_footprint_mass_left_out = (M − 製造を数えた M) / M
equation-carbon_footprint_cradle_to_gate_with_biogenic_uptake = CFP_gate + 生物由来の炭素吸収
equation-pef_climate_change_without_biogenic_co2 = Σ 各段階、生物由来 CO2 の吸収と放出は数えない
equation-primary_data_share = 一次データの Σ |CFP_i| / 全体の Σ |CFP_i|
equation-cti_circular_outflow = Σ M RP AR / Σ M, AR = C_reuse + C_reman + C_R E_C + C_C; RP の記載がなければ 1 とする
equation-cti_material_circularity = (循環インフロー + 循環アウトフロー) / (インフロー + アウトフロー)、質量による
equation-cti_recovery_reuse = 再使用する質量 / 循環に戻る質量
equation-cti_recovery_remanufacturing = 再製造する質量 / 循環に戻る質量
equation-cti_recovery_recycling = リサイクルする質量 / 循環に戻る質量
equation-cti_recovery_biodegradation = 堆肥化する質量 / 循環に戻る質量
equation-cti_critical_inflow = Σ V k / Σ V: 線形インフロー中の重要原材料 (規則 (EU) 2024/1252)
equation-cti_water_circularity = (循環する水源からの取水量 / 取水量 + 次に使える水質の排水量 / 排水量) / 2
equation-cti_onsite_water_circulation = max(0, 工程で使う水の延べ量 − 取水量) / 取水量
equation-cti_circular_material_productivity = 売上 / 線形インフロー
equation-cti_revenue = 年間の売上 × (循環インフロー率 + 循環アウトフロー率) / 2
equation-cti_ghg_impact = Σ M (1 − F_R − F_U) (EF_V − EF_R): 残りのバージン材を再生材に替えるとさらに減る分
equation-iso59020_renewable_inflow = A.3 (A.2.4): バージン材の m_renewable / m_in
equation-iso59020_lifetime_ratio = A.4 (A.3.2): t_product / t_industry の平均
equation-iso59020_actual_reused_outflow = A.5 (A.3.3): m_reused / m_out、実績
equation-iso59020_actual_recycled_outflow = A.6 (A.3.4): m_recycled / m_out、実績、m_recycled = M C_R E_C
equation-iso59020_actual_biological_outflow = A.7 (A.3.5): 生物の循環に戻る m_recirculated / m_out、実績
equation-iso59020_expected_reused_outflow = A.5 (A.3.3) に見込みの割合を使う
equation-iso59020_expected_recycled_outflow = A.6 (A.3.4) に見込みの割合を使う
equation-iso59020_expected_biological_outflow = A.7 (A.3.5) に見込みの割合を使う
equation-iso59020_residual_energy_recovered = B.4.2 (参考): 回収するエネルギー / 再生可能でない残さのアウトフローの熱量
equation-iso59020_quality_water_discharge = A.10 (A.5.3): 必要な水質を満たす V_discharged / V_in
equation-iso59020_onsite_water_reuse = A.11 (A.5.4): V_used / V_in; 水を繰り返し使うと 1 を超える
equation-iso59020_material_productivity = A.12 (A.6.2): 売上 / 線形インフローの質量
equation-iso59020_resource_intensity_index = A.13 (A.6.3): 資源投入量の伸び率 / 国内総生産の伸び率
equation-iec62635_recyclability = R_cyc = Σ m RCR / Σ m (熱回収を含まない)
equation-iec62635_recoverability = R_cov = Σ m RVR / Σ m (熱回収を含む)
equation-iso22628_recyclability = R_cyc = (m_P + m_D + m_M + m_Tr) / m_V (熱回収を含まない)
equation-iso22628_recoverability = R_cov = (m_P + m_D + m_M + m_Tr + m_Te) / m_V (熱回収を含む)
equation-iso22628_recyclability_contribution = (部品の m_P + m_D + m_M + m_Tr) / m_V: 部品が自動車の率に加える分
equation-iso22628_recoverability_contribution = (部品の m_P + m_D + m_M + m_Tr + m_Te) / m_V: 部品が自動車の率に加える分
equation-jp_appliance_recycling_rate = 再商品化重量 / 再商品化等処理重量
equation-jp_resource_recovery_rate = (再商品化重量 + 熱回収 + 処理費負担分) / 再商品化等処理重量
equation-jp_pc_resource_reuse_rate = 資源再利用量 / 再資源化処理量
equation-jp_recycling_rate = リサイクル量 / 販売量 (消費重量)
equation-jp_collection_rate = 回収量 / 販売量
equation-reuse_value_per_use = (p + (n − 1) 次の使用までの費用) / n
equation-reuse_carbon_footprint_per_use = (CFP_1 + (n − 1) CFP_cycle) / n、使用段階を除く
equation-reuse_carbon_footprint_saving_per_use = d CFP_replaced − 使用ごとの CFP
equation-cei = CEI = Σ M C_R E_C p_recycled / Σ M p_virgin、0 から 1 まで
equation-longevity = A + B + C, A = L, B = c_U L_refurbished, C = (A + B) p / (1 − p)、c_U と p: 再使用・リサイクルする質量の割合
equation-circular_revenue_share = 循環型の売上 / 売上
equation-critical_raw_material_content = Σ M k / Σ M、k: EU の重要原材料の含有率
equation-strategic_raw_material_content = Σ M k / Σ M、k: EU の戦略原材料の含有率
equation-jp_critical_mineral_content = Σ M k / Σ M、k: 特定重要物資にあたる金属・鉱物の含有率
equation-emf_material_price_variation = Σ M σ / Σ M、σ: 価格の標準偏差を平均で割った値
equation-emf_production_energy = 製品一つの生産で使う Σ E
equation-emf_production_water = 製品一つのための取水量
equation-regional_inflow_share = 地域から調達する Σ M / 全体の Σ M
equation-regional_outflow_share = 地域内で循環に戻る Σ M / 全体の Σ M
equation-regional_loop_share = Σ (地域から調達する M + 地域内で循環に戻る M) / 2 Σ M
