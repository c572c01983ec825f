### 排出係数の表の言葉: 係数の範囲、数えるガス、年について出典が述べること。

## 係数の範囲

boundary-cradle-to-gate = ゆりかごからゲートまで
boundary-cradle-to-gate-crude-steel = ゆりかごからゲートまで、粗鋼
boundary-cradle-to-gate-metal-content-only = ゆりかごからゲートまで、金属分のみ
boundary-collection-to-gate = 回収からゲートまで
boundary-manufacture = 製造
boundary-manufacture-cradle-to-gate-incl-distribution = 製造(ゆりかごからゲートまで、流通を含む)
boundary-life-cycle = ライフサイクル
boundary-life-cycle-consumption-mix = ライフサイクル、消費ミックス
boundary-supply = 供給
boundary-combustion = 燃焼
boundary-upstream-combustion = 燃料の製造と燃焼
boundary-tank-to-wheel = 走行時の燃焼
boundary-well-to-tank = 燃料の採掘から給油まで
boundary-well-to-wheel = 燃料の採掘から走行まで
boundary-t-d-losses = 送配電の損失
boundary-power-station-stack = 発電所の煙突から
boundary-power-station-stack-per-kwh-sold = 発電所の煙突から、販売電力 1 kWh あたり
boundary-heat-supplier-stack = 熱供給施設の煙突から
boundary-treatment = 処理
boundary-treatment-process-ch4-and-n2o = 処理の工程、CH4 と N2O
boundary-transport-of-waste-to-treatment = 処理施設までの廃棄物の輸送
boundary-incineration-stack = 焼却施設の煙突から
boundary-incineration-stack-ch4-and-n2o = 焼却施設の煙突から、CH4 と N2O
boundary-landfill-gas = 埋立地ガス
boundary-landfill-gas-without-capture = 埋立地ガス、回収なし
boundary-process-emission = 工程からの排出
boundary-process-ch4-and-n2o = 工程からの CH4 と N2O
boundary-release-of-1-kg = 1 kg の放出

## ガス

gases-co2e-biogenic-co2-excluded = CO2e、生物由来 CO2 を除く
gases-fossil-co2 = 化石由来 CO2
gases-methane-ch4 = メタン (CH4)
gases-nitrous-oxide-n2o = 一酸化二窒素 (N2O)

## 年

dated-2022-or-later-undated = 2022 以降(年の記載なし)
dated-fy2023-or-fy2024-label-unclear = 2023 年度または 2024 年度(表示が不明確)
