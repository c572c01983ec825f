### コアが返すコードの文。数値は整形済みで渡されます。

## 文書の問題

problem-json-empty = ファイルが空です。
problem-json-too_large = 文書の大きさは { $bytes } バイトです。読めるのは { $maximum } バイトまでです。
problem-json-encoding = 文字コードが UTF-8 ではありません({ $byte } バイト目)。UTF-8 で保存し直してください。
problem-json-syntax = JSON として読めません。{ $line } 行目の { $column } 文字目を確かめてください。
problem-json-duplicate_name = 同じ名前「{ $name }」が一つのオブジェクトに2回あります({ $line } 行目、{ $column } 文字目)。片方だけを残してください。
problem-json-too_deep = JSON の入れ子が深すぎます({ $line } 行目)。
problem-json-number_out_of_range = { $line } 行目の { $column } 文字目の数が大きすぎます。
problem-format-missing = 「format」がありません。"format": "{ $expected }" と書いてください。
problem-format-unknown = 「{ $value }」は読める形式ではありません。読める形式は「{ $expected }」です。
problem-format-newer = この文書は新しい版({ $value })で作られています。新しい Meguru で開いてください。文書には何も変更を加えていません。
problem-type-mismatch = ここには{ $expected }が必要ですが、{ $found }が入っています。
problem-field-missing = この項目が必要です。
problem-field-unknown = ここに「{ $name }」という項目はありません。{ $suggestion ->
    [none] 削除するか、「extensions」の中に移してください。
   *[other] 「{ $suggestion }」ではありませんか。
}
problem-text-empty = 文字が入っていません。入力するか、項目を省いてください。
problem-text-too_long = 文字が長すぎます。{ $maximum } バイトまでです。
problem-word-unknown = 「{ $value }」はここでは使えません。使えるもの: { $known }
problem-number-unreadable = 「{ $value }」を数として読めません。数と単位だけを入力してください。わからないときは空欄にできます。
problem-number-negative = { $value } はここで使える最小の値を下回っています。負でない数を入力してください。
problem-number-not_positive = 入力は { $value } ですが、0 より大きい数が必要です。わからないときは空欄にできます。
problem-number-too_small = { $value } は小さすぎます({ $minimum } 以上)。単位を確かめてください。
problem-number-too_large = { $value } は大きすぎます({ $maximum } まで)。単位を確かめてください。
problem-share-above_one = 割合は 1(100 %)までです(入力: { $value })。30 % なら 0.3 または "30 %" と書きます。
problem-share-sum_above_one = 割合の合計が { $sum } です。合計は 1(100 %)までです。
problem-share-collected_above_one = リサイクルまでの損失を含めると、割合の合計が { $sum } になり、全体を超えます。リサイクル率を測った場所を確かめてください。
problem-unit-missing = { $value } の単位がありません。使える単位: { $units }
problem-unit-unknown = 「{ $unit }」はここで使える単位ではありません。使える単位: { $units }
problem-unit-not_convertible = 「{ $unit }」は排出係数の単位 { $expected } に換算できません。
problem-range-not_two_numbers = 範囲は [最小, 最大] の2つの数で書きます。
problem-range-does_not_hold_value = 範囲 { $low }〜{ $high } に値 { $value } が入っていません。
problem-id-duplicate = id「{ $value }」が2回使われています。部品ごとに別の id を付けてください。
problem-gtin-check_digit = 「{ $value }」は GTIN ではありません。8・12・13・14 桁の数字で、最後の桁はチェックデジットです。
problem-date-unreadable = 「{ $value }」を日付として読めません。2026-11-23 のように書いてください。
problem-market-unknown = 「{ $value }」は市場の符号ではありません。jp、eu、fr のような小文字2文字で書いてください。
problem-pointer-unreadable = 「{ $value }」は数値の場所を示していません。/inflow/post_consumer_recycled のように書いてください。
problem-components-empty = 部品がありません。素材と質量のある部品を1つ以上入力してください。
problem-components-too_many = 部品が多すぎます。{ $maximum } 点までです。
problem-components-too_deep = 組立品の入れ子が深すぎます。{ $maximum } 段までです。
problem-assembly-has_own_material = 組立品そのものには素材や行き先、排出係数を書けません。中の部品に書いてください。
problem-assembly-mass_differs = 書かれた質量 { $stated } kg と部品の合計 { $sum } kg が違います。計算には合計を使います。
problem-recycling_efficiency-zero = 再生材を使っているとき、その再生効率を 0 にはできません。
problem-yield-zero = 歩留まりが 0 では部品ができません。歩留まりを入力してください。わからないときは空欄にできます。
problem-part-more_than_whole = 内訳の { $part } が、全体の { $whole } を超えています。
problem-uses-below_one = 使用回数は 1 以上です。入力された値は { $value } です。
problem-targets-too_many = 目標が多すぎます({ $maximum } 件まで)。
problem-target-base_not_before = 起点の年は、目標の年より前でなければなりません。
problem-problems-too_many = 問題が { $maximum } 件を超えたため、残りは読んでいません。
problem-material-missing = 素材が入力されていません。カーボンフットプリントと行き先の既定値に必要です。
problem-material-unknown = 「{ $value }」は素材の表にありません。一覧から選んでください。表の要らない指標は計算しています。
problem-category-unknown = 「{ $value }」は製品種類の表にありません。種類ごとの寿命や行き先の既定値は使いません。
problem-carrier-unknown = 「{ $value }」はエネルギー・消耗品の表にありません。
problem-mode-unknown = 「{ $value }」は輸送手段の表にありません。
problem-factor-none_for_geography = { $geography } の { $carrier } の排出係数がありません。

## 値の種類

kind-null = 空の値(null)
kind-boolean = 真偽値
kind-number = 数
kind-text = 文字
kind-list = 一覧
kind-object = オブジェクト

## 指標への注記

note-utility-not_used = 使用年数と使用の強さが入力されていないため、平均的な製品(X = 1)として計算しています。
note-utility-no_industry_average = 使用年数は入力されていますが、比べる平均がないため、平均的な製品として計算しています。
note-utility-intensity_incomplete = 使用の強さは、製品の値と業界平均の両方が入力されたときだけ使います。
note-utility-unusual = 使用の度合い X が { $utility } です。0.5〜2 の外では、素材よりも寿命が指標を決めてしまいます。
note-default-unverified = 質量の { $share } は、出典で確かめられていない表の値によっています。
note-content-no_plastics = プラスチックの部品はありません。
note-content-no_packaging = 包装が入力されていません。包装の部品は役割を「包装」にしてください。
note-footprint-stage_missing = 「{ $stage }」の段階を含みません。計算のもとになる入力がありません。
note-footprint-assumed_virgin = 質量の { $share } は素材の由来が入力されていないため、バージン材として計算しています。
note-footprint-reuse_without_burden = 再使用品(質量の { $share })は負荷なしで入るものとしています(カットオフ)。洗浄や輸送は含みません。
note-factor-none = 「{ $material }」({ $kind }、質量の { $share })の排出係数がありません。仕入先の値など、お手元の係数を入力してください。
note-factor-none_for_treatment = 「{ $material }」の{ $treatment }(質量の { $share })の排出係数がありません。
note-destination-unspecified = 質量の { $share } は行き先が入力されていません。その処分は含みません。
note-footprint-losses_without_disposal = 歩留まりの損失は必要な原料に含めています(質量の { $share })。損失分の処分は含みません。
note-ratio-whole_is_none = 割る側の値が 0 のため、計算できません。
note-use-default_years = 使用年数が入力されていないため、{ $years } 年で計算しています。

## 段階など

stage-raw_materials = 原材料調達
stage-production = 生産
stage-distribution = 流通
stage-use = 使用・維持管理
stage-end_of_life = 廃棄・リサイクル
word-virgin = バージン材
word-recycled = 再生材
word-composting = 堆肥化
word-energy_recovery = 熱回収焼却
word-incineration = 単純焼却
word-landfill = 埋立

## 数値の由来

origin-evidenced = 証拠あり
origin-stated = 入力
origin-default = 既定値
origin-estimated = 推定

## 指標

figure-mci_at_average_life = 物質循環性指標 MCI(平均寿命)
    .description = 素材の流れがどれだけ循環しているかを 0〜1 で表します。まったく循環しない製品は 0.10 です。
figure-mci = 物質循環性指標 MCI(使用の度合いを含む)
    .description = 製品自身の寿命と使われ方を含めた値です。
figure-linear_flow_index = 直線フロー指数 LFI
    .description = 採掘から廃棄へ一方向に流れる素材の割合です。
figure-utility = 使用の度合い X
    .description = 寿命と使われ方を業界の平均と比べた値です。1 が平均です。
figure-virgin_feedstock = 新しく採った資源(バージン材)
    .description = 持続的な生物由来でないバージン材の質量(V)です。
figure-unrecoverable_waste = 回収できない廃棄物
    .description = 使用後とリサイクルの工程で失われる質量(W)です。
figure-product_mass = 製品の質量
    .description = 包装を除いた製品の質量です。
figure-recycled_content = 再生材含有率
    .description = 製品に含まれる再生材の割合(使用済み品から・工程くずからの合計、ISO 14021)です。
figure-post_consumer_recycled_content = ポストコンシューマ再生材含有率
    .description = 使用済み品から再生した素材の割合です。
figure-pre_consumer_recycled_content = プレコンシューマ再生材含有率
    .description = ほかの工程のくずから再生した素材の割合です。
figure-reused_content = 再使用品の割合
    .description = 再使用した部品の割合です。
figure-renewable_content = 再生可能資源の割合
    .description = 持続的に生産された生物由来バージン材の割合です。
figure-plastics_recycled_content = プラスチック中の再生材の割合
    .description = プラスチックの部品だけで見た再生材の割合です。
figure-leed_recycled_content = LEED の再生材含有率
    .description = 使用済み品からの割合に、工程くずからの割合の半分を足した値(質量)です。
figure-packaging_recycled_content = 包装の再生材含有率
    .description = 包装に含まれる再生材の割合です。製品の割合とは合算しません。
figure-carbon_footprint = カーボンフットプリント
    .description = ライフサイクル全体の温室効果ガスです。リサイクルはカットオフで配分しています。
figure-carbon_footprint_stage_raw_materials = CFP: 原材料調達
    .description = 素材の製造です。歩留まりが入力されていれば工程の損失を含みます。
figure-carbon_footprint_stage_production = CFP: 生産
    .description = 自社の生産で使うエネルギーです。
figure-carbon_footprint_stage_distribution = CFP: 流通
    .description = 製品と包装を使用者まで運ぶ輸送です。
figure-carbon_footprint_stage_use = CFP: 使用・維持管理
    .description = 使用期間のエネルギーと消耗品です。
figure-carbon_footprint_stage_end_of_life = CFP: 廃棄・リサイクル
    .description = 使用後の焼却・堆肥化・埋立です。
figure-carbon_footprint_by_cut_off = カーボンフットプリント(カットオフ)
    .description = 再生材は再生工程の負荷を負い、リサイクルに出る素材には負荷も控除もありません。

## 式の記号

symbol-piece_mass = 1個の質量
symbol-pieces = 個数
symbol-mass = 全個数の質量
symbol-post_consumer_recycled = 使用済み品からの再生材の割合
symbol-pre_consumer_recycled = 工程くずからの再生材の割合
symbol-recycled_share = 再生材の割合
symbol-reused_share = 再使用品の割合
symbol-renewable_share = 再生可能資源の割合
symbol-virgin_feedstock = バージン材の質量
symbol-post_consumer_recycled_mass = 使用済み品からの再生材の質量
symbol-pre_consumer_recycled_mass = 工程くずからの再生材の質量
symbol-reused_mass = 再使用品の質量
symbol-renewable_mass = 再生可能資源の質量
symbol-reuse = 再使用の割合
symbol-remanufacture = 再製造の割合
symbol-reuse_share = 再使用・再製造の割合
symbol-recycling = リサイクルに回収される割合
symbol-recycling_rate_at_plant_output = 再生工程から出てくる割合
symbol-recycling_rate_at_plant_input = 再生工程に入る割合
symbol-sorting_yield = 選別の歩留まり
symbol-composting = 堆肥化の割合
symbol-energy_recovery = 熱回収の割合
symbol-incineration = 単純焼却の割合
symbol-landfill = 埋立の割合
symbol-feedstock_recycling_efficiency = 原料を作った再生工程の効率
symbol-recycling_efficiency = 使用後の再生工程の効率
symbol-energy_recovery_efficiency = 熱回収の効率
symbol-biogenic_carbon_content = 生物由来炭素の含有率
symbol-eligible_composting = 生物の循環に戻る堆肥化の割合
symbol-eligible_energy_recovery = 循環と数える熱回収
symbol-waste_disposed = 処分される廃棄物
symbol-waste_of_recycling = 使用後の再生工程の損失
symbol-waste_of_feedstock_recycling = 再生原料を作るときの損失
symbol-unrecoverable_waste = 回収できない廃棄物
symbol-linear_flow_index = 直線フロー指数
symbol-lifetime_years = 使用年数
symbol-industry_average_years = 業界平均の使用年数
symbol-functional_units = 果たす機能単位の数
symbol-industry_average_functional_units = 業界平均の機能単位の数
symbol-utility = 使用の度合い
symbol-utility_factor = 使用の係数
symbol-mci = 物質循環性指標
symbol-mci_at_average_life = 物質循環性指標(平均寿命)
symbol-product_mass = 製品の質量
symbol-content_mass = 対象の素材の質量
symbol-content_denominator = 分母の質量
symbol-recycled_content = 再生材含有率
symbol-post_consumer_recycled_content = ポストコンシューマ再生材含有率
symbol-pre_consumer_recycled_content = プレコンシューマ再生材含有率
symbol-reused_content = 再使用品の割合
symbol-renewable_content = 再生可能資源の割合
symbol-packaging_recycled_content = 包装の再生材含有率
symbol-plastics_recycled_content = プラスチック中の再生材の割合
symbol-leed_recycled_content = LEED の再生材含有率
symbol-emission_factor = 排出係数
symbol-virgin_emission_factor = 排出係数(バージン材)
symbol-recycled_emission_factor = 排出係数(再生材)
symbol-feedstock_yield = 原料の歩留まり
symbol-manufacturing_yield = 加工の歩留まり
symbol-gross_mass = 必要な原料の質量
symbol-carbon_footprint_of_material = 素材の排出量
symbol-carbon_footprint_of_disposal = 処分の排出量
symbol-carbon_footprint_of_activity = 活動の排出量
symbol-activity_amount = 活動量
symbol-years_in_use = 使用年数
symbol-distance = 距離
symbol-transported_mass = 運ぶ質量
symbol-mass_with_packaging = 包装を含む質量
symbol-carbon_footprint_stage_raw_materials = 原材料調達の排出量
symbol-carbon_footprint_stage_production = 生産の排出量
symbol-carbon_footprint_stage_distribution = 流通の排出量
symbol-carbon_footprint_stage_use = 使用・維持管理の排出量
symbol-carbon_footprint_stage_end_of_life = 廃棄・リサイクルの排出量
symbol-carbon_footprint = カーボンフットプリント
