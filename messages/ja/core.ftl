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
problem-lots-sum_differs = { $kind }のロットの合計は { $sum } ですが、入力された割合は { $stated } です。どちらかを直すか、ロットだけを入力してください。
problem-raw_material-duplicate = この部品に原材料「{ $value }」が2回あります。合計の割合で1回だけ書いてください。
problem-raw_material-unknown = 「{ $value }」は重要原材料の表にありません。表から選んでください。それまで、この部品の含有率は不明として扱います。
problem-figure-unknown = 「{ $value }」という指標はありません。recycled_content のような指標の id を書いてください。この目標は計算に含めません。
problem-supplier-unknown = 「{ $value }」は電力会社の表にありません。契約の排出係数を入力してください。
problem-published-stages_differ = 公表された段階の合計は { $sum } ですが、公表された合計は { $stated } です。どちらかが誤りです(ここでの計算には使いません)。
problem-factor_table-unit_differs = お手元の係数表ではこのエネルギーは { $expected } あたりで、「{ $unit }」に換算できません。Meguru の係数を使います。
problem-factor_table-empty = 係数表が空です。1行目に列の名前(for, value, unit, geography, year, gwp_basis, source)を書いてください。
problem-factor_table-no_column = 係数表の1行目に列「{ $column }」がありません。
problem-factor_table-cell = { $line } 行目、列「{ $column }」: 「{ $value }」は使えません。使えるもの: { $possible }

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
note-content-no_such_material = この素材の部品はありません。
note-content-no_plastic_packaging = プラスチックの包装はありません。
note-content-mass_balance_apart = 質量の { $share } はマスバランス方式で割り当てた再生材です。実際に含まれるとは限らないため、ここには数えず、別の指標で示します。
note-content-attributed_only = マスバランス方式で割り当てた値です。製品に実際に含まれるとは限りません。再生材含有率と合算したり、並べて一つの率として示したりしないでください。
note-footprint-stage_missing = 「{ $stage }」の段階を含みません。計算のもとになる入力がありません。
note-footprint-assumed_virgin = 質量の { $share } は素材の由来が入力されていないため、バージン材として計算しています。
note-footprint-reuse_without_burden = 再使用品(質量の { $share })は負荷なしで入るものとしています(カットオフ)。洗浄や輸送は含みません。
note-factor-none = 「{ $material }」({ $kind }、質量の { $share })の排出係数がありません。仕入先の値など、お手元の係数を入力してください。
note-factor-none_for_treatment = 「{ $material }」の{ $treatment }(質量の { $share })の排出係数がありません。
note-factor-boundary = 質量の { $share } に使ったお手元の係数は、システム境界が「ゆりかごからゲートまで」ではありません({ $boundary })。段階の重複や抜けがないか確認してください。
note-factor-partial_boundary = ここで使ったお手元の係数は、活動の一部だけの値です({ $boundary })。燃料の製造や送電の損失など、含まれていない分を加えてください。
note-destination-unspecified = 質量の { $share } は行き先が入力されていません。その処分は含みません。
note-allocation-left_at_cut_off = 質量の { $share } は、この配分に必要な係数か品質比が分からないため、カットオフのままです。
note-allocation-energy_credit_left_out = 質量の { $share } は、発熱量・効率・置き換えるエネルギーがそろっていないため、焼却によるエネルギー回収分を差し引いていません。
note-allocation-rejects_without_disposal = 質量の { $share } はリサイクル工程で失われます。その処分は含みません。
note-footprint-losses_without_disposal = 歩留まりの損失は必要な原料に含めています(質量の { $share })。損失分の処分は含みません。
note-footprint-scrap_like_part = リサイクルされない工程くず(質量の { $share } の部品)は、使用後のその部品と同じ方法で処分するとしています。
note-ratio-whole_is_none = 割る側の値が 0 のため、計算できません。
note-use-default_years = 使用年数が入力されていないため、{ $years } 年で計算しています。
note-pci-losses_not_stated = 質量の { $share } は歩留まりが入力されていないため、損失なしとして計算しています。原料と加工の歩留まりを入力してください。
note-outflow-expected = 質量の { $share } の行き先は見込みです。実績とするには、戻った製品で測った割合を入力し、区分を「実績」にしてください。
note-cti-recovery_potential_not_stated = 質量の { $share } は回収ポテンシャルが入力されていないため、すべて回収できるものとしています。取り外せない部品には値を入力してください。
note-cti-nothing_recovered = 使用後に循環に戻る分がないため、内訳はありません。
note-cti-no_linear_inflow = バージン材(再生可能資源を除く)が入らないため、割る値がありません。
note-energy-none = 生産で使うエネルギーがないか、外へ送る量が使う量以上のため、割合を求められません。
note-energy-more_exported = 再生可能エネルギーか、それ以外のエネルギーについて、外へ送る量が受け入れる量を超えています。外へ送るエネルギーとその再生可能な割合を確かめてください。
note-water-none = 取水量または排水量が 0 のため、割合を求められません。
note-recyclability-scenario = 使用後の処理シナリオ「{ $scenario }」での値です。
note-recyclability-no_scenario = 使用後の処理シナリオの名前がありません。率はシナリオごとに変わるため、名前を入力してください。
note-recyclability-separated_by_material = 質量の { $share } はリサイクル可能率が入力されていないため、素材ごとに分別して再生効率でリサイクルするものとしています。
note-vehicle-not_complete = 部品の合計が完成車の質量と合わないため、自動車としての率は示しません。この製品の寄与は、寄与の指標を見てください。
note-vehicle-parts_exceed = 部品の合計が完成車の質量を超えています。完成車の質量と、部品の質量・個数を確かめてください。
note-lives-never_even = もう一度使うごとの負荷が、置き換える製品と同じかそれ以上のため、何回使っても同等になりません。
note-longevity-endless = 素材がすべて繰り返しリサイクルされる計算になり、年数に限りがないため、値を示しません。リサイクルの割合と再生の効率を確かめてください。
note-cei-above_one = 計算上の値は { $value } で、再生される素材の金額が必要な素材の金額を超えています。1 として示します。価格を確かめてください。
note-cei-below_zero = 価格が負のため、計算上の値は { $value } です。0 として示します。
note-biogenic-dry_mass = 記載の質量を乾燥質量とみなして炭素を計算しています。水分が10 %なら1割少なくなります。
note-electricity-contract = 合計の電力は契約による係数(マーケット基準)です。ここでは地域の平均(ロケーション基準)を使っています。
note-electricity-no_contract = 電力の契約の係数が入力されていないため、どちらも地域の平均です。
note-footprint-places = 使った排出係数の地域(排出量の割合): 同じ国 { $same_country_share }、同じ地域 { $same_region_share }、世界平均 { $global_share }、他国の値で代用 { $foreign_proxy_share }、地域の記載なし { $unknown_share }。
note-footprint-years = 表の排出係数の年は { $oldest }~{ $newest }です。
note-footprint-gases_mixed = 排出量の { $share } は CO2 だけの係数、残りはすべての温室効果ガスを含む係数によります。
note-footprint-gwp_mixed = 係数の地球温暖化係数(GWP)は IPCC の異なる報告書({ $bases })によります。
note-footprint-power_mixed = 種類の違う電力の係数(発電時のみ、ライフサイクル、残差)が混ざっています。その部分どうしの比較には注意してください。
note-footprint-forming_mixed = プラスチックの係数には、成形を含むものと含まないものがあります。
note-production-allocated = 生産の負荷を副産物・共製品と{ $key }で配分しています。
note-site-allocated = 事業所のエネルギーを{ $key }で按分しています。
note-site-common_area_left_out = 共用部のエネルギーは含めていません。

## 段階など

stage-raw_materials = 原材料調達
stage-production = 生産
stage-distribution = 流通
stage-use = 使用・維持管理
stage-end_of_life = 廃棄・リサイクル
word-virgin = バージン材
word-recycled = 再生材
word-post_consumer = 使用済み品からの再生材
word-pre_consumer = 工程くずからの再生材
word-composting = 堆肥化
word-energy_recovery = 熱回収焼却
word-incineration = 単純焼却
word-landfill = 埋立
word-mass = 質量
word-pieces = 個数
word-machine_hours = 機械の稼働時間
word-value = 金額

nearness-same_country = 同じ国
nearness-same_region = 同じ地域
nearness-global = 世界平均
nearness-foreign_proxy = 他国の値で代用
nearness-not_stated = 不明

process-material = 素材の製造
process-energy = エネルギー・消耗品
process-site = 事業所エネルギーの按分
process-scrap = 工程くずの処分
process-transport = 輸送
process-air_transport = 航空輸送
process-treatment = 使用後の処理
process-recycling_allocation = リサイクルの配分

## エネルギー・消耗品と輸送手段

carrier-city-gas = 都市ガス
carrier-cleaner = 洗浄剤
carrier-coal = 石炭
carrier-detergent-dish = 食器用洗剤
carrier-detergent-laundry = 洗濯用洗剤
carrier-diesel = 軽油
carrier-district-heat = 地域熱供給
carrier-electricity = 電力
carrier-heating-oil = 暖房用の油
carrier-heavy-oil-a = A重油
carrier-heavy-oil-bc = B・C重油
carrier-kerosene = 灯油
carrier-lng = 液化天然ガス(LNG)
carrier-lpg = 液化石油ガス(LPG)
carrier-natural-gas = 天然ガス
carrier-petrol = ガソリン
carrier-propane = プロパン
carrier-sewage = 下水
carrier-steam = 蒸気
carrier-water = 上水
mode-air-long = 航空(長距離)
mode-air-long-rf = 航空(長距離、放射強制力を含む)
mode-air-short = 航空(短距離)
mode-rail = 鉄道
mode-ship-bulk = 船(ばら積み)
mode-ship-container = 船(コンテナ)
mode-ship-general = 船(一般貨物)
mode-truck = トラック
mode-truck-articulated = トレーラー
mode-truck-large = 大型トラック
mode-truck-medium = 中型トラック
mode-truck-small = 小型トラック
mode-van = 小型バン

## 数値の由来

origin-evidenced = 証拠あり
origin-stated = 入力
origin-default = 既定値
origin-estimated = 推定
source-implied = 記入なし(ほかの記入から決まる値)

## 指標

# 物質循環性指標・製品循環性指標

figure-mci_at_average_life = 物質循環性指標 MCI(平均寿命)
    .description = 素材の流れがどれだけ循環しているかを 0〜1 で表します。まったく循環しない製品は 0.10 です。
figure-mci = 物質循環性指標 MCI(使用の度合いを含む)
    .description = 製品自身の寿命と使われ方を含めた値です。
figure-linear_flow_index = 線形フロー指数 LFI
    .description = 採掘から廃棄へ一方向に流れる素材の割合です。
figure-utility = 使用の度合い X
    .description = 寿命と使われ方を業界の平均と比べた値です。1 が平均です。
figure-pci = 製品循環性指標 PCI
    .description = 原料や部品を作るときの損失と、ほかの製品との再生材のやり取りも含めて、循環の度合いを 0〜1 で表します。1 に近いほど良い値です。
figure-pci_linear_flow_index = 線形フロー指数 LFI (PCI)
    .description = 製造の損失も含めて、一方向に流れる素材の割合です。部品ごとの値を質量で平均しています。小さいほど良い値です。
figure-pci_impact_share = 最大の部品が占める線形フロー (PCI)
    .description = 製品全体の線形フローのうち、最も大きい部品が占める割合です。どこから改善するかの目安で、良し悪しは表しません。

# 再生材などの割合

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
figure-packaging_recycled_content = 包装の再生材含有率
    .description = 包装に含まれる再生材の割合です。製品の割合とは合算しません。
figure-leed_recycled_content = LEED の再生材含有率
    .description = 使用済み品からの割合に、工程くずからの割合の半分を足した値(質量)です。
figure-jp_recycled_material_use_rate = 再生材利用率(プラスチック)
    .description = 製品に使うプラスチック全体の質量のうち、再生プラスチック(使用済み品と工程くずの合計)の割合です。資源有効利用促進法の数え方により、高いほど良い値です。
figure-plastics_post_consumer_recycled_content = プラスチック中のポストコンシューマ再生材
    .description = プラスチック部品の質量のうち、使用済み品から再生した素材の割合です。高いほど良い値です。
figure-metals_recycled_content = 金属の再生材含有率
    .description = 金属部品の質量のうち、再生材の割合です。高いほど良い値です。
figure-paper_recycled_content = 紙の再生材含有率
    .description = 製品に使う紙と板紙の質量のうち、再生材の割合です。高いほど良い値です。
figure-glass_recycled_content = ガラスの再生材含有率
    .description = ガラス部品の質量のうち、再生材の割合です。高いほど良い値です。
figure-textiles_recycled_content = 繊維の再生材含有率
    .description = 繊維の質量のうち、再生材の割合です。高いほど良い値です。
figure-rubber_recycled_content = ゴムの再生材含有率
    .description = ゴム部品の質量のうち、再生材の割合です。高いほど良い値です。
figure-packaging_post_consumer_recycled_content = 包装のポストコンシューマ再生材
    .description = 包装の質量のうち、使用済み品から再生した素材の割合です。高いほど良い値です。
figure-packaging_pre_consumer_recycled_content = 包装のプレコンシューマ再生材
    .description = 包装の質量のうち、ほかの工程のくずから再生した素材の割合です。高いほど良い値です。
figure-packaging_plastics_recycled_content = プラスチック包装の再生材含有率
    .description = プラスチック包装の質量のうち、再生材の割合です。高いほど良い値です。
figure-packaging_plastics_post_consumer_recycled_content = プラスチック包装のポストコンシューマ再生材
    .description = プラスチック包装の質量のうち、使用済み品から再生した素材の割合です。高いほど良い値です。
figure-recycled_content_segregated = 再生材(分別管理)
    .description = ほかの素材と混ぜずに管理した再生材が、製品の質量に占める割合です。製品に実際に含まれます。管理方式の違う割合は足し合わせません。
figure-recycled_content_controlled_blending = 再生材(管理されたブレンド)
    .description = 比率を管理して混ぜた再生材が、製品の質量に占める割合です。平均すれば製品に実際に含まれます。管理方式の違う割合は足し合わせません。
figure-recycled_content_mass_balance = 再生材(マスバランス方式で割り当て)
    .description = マスバランス方式で割り当てた再生材の、製品の質量に対する割合です。製品に実際に含まれるとは限らないため、再生材含有率には数えません。
figure-recycled_content_custody_not_stated = 再生材(管理方式の記載なし)
    .description = 管理方式が入力されていない再生材が、製品の質量に占める割合です。製品に実際に含まれるものとして数えます。
figure-jisc9911_resource_reuse_index = 資源再利用指標 (JIS C 9911)
    .description = 製造者が自ら管理する循環から得た再生材と再使用部品が、製品の質量に占める割合です。高いほど良い値です。

# カーボンフットプリント

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

figure-carbon_footprint_by_end_of_life = カーボンフットプリント(使用後リサイクル評価、0:100)
    .description = 再生原料もバージン材として数え、使用後にリサイクルされる分がバージン材を置き換えるとみなします。使用後のリサイクルの負荷には再生原料の係数を使います。小さいほど良い値です。同じ配分の値とだけ比べてください。
figure-carbon_footprint_by_fifty_fifty = カーボンフットプリント(50:50)
    .description = カットオフと使用後リサイクル評価の平均です。小さいほど良い値です。同じ配分の値とだけ比べてください。
figure-carbon_footprint_by_cff = カーボンフットプリント(CFF)
    .description = EU の循環フットプリント式で、リサイクルの負担と便益を素材ごとの係数 A で分けます。使用後のリサイクルの負荷には再生原料の係数を使います。小さいほど良い値です。同じ配分の値とだけ比べてください。
figure-carbon_footprint_cradle_to_gate = カーボンフットプリント(ゆりかごからゲートまで)
    .description = 原材料調達と生産の合計です(生物由来の炭素吸収は含みません)。取引先への回答用で、製品の表示には使えません。小さいほど良い値です。
figure-carbon_footprint_packaging = 包装のカーボンフットプリント
    .description = 包装の製造と処分の分で、合計に含まれています。小さいほど良い値です。
figure-carbon_footprint_per_functional_unit = 機能単位あたりのカーボンフットプリント
    .description = カーボンフットプリントを、製品1つが果たす機能単位の数で割った値です。小さいほど良い値です。
figure-carbon_footprint_per_year_of_use = 使用1年あたりのカーボンフットプリント
    .description = カーボンフットプリントを使用年数で割った値です。長く使うほど小さくなります。
figure-carbon_footprint_location_based = カーボンフットプリント(電力はロケーション基準)
    .description = 契約による電力の係数の代わりに、その地域の平均の係数を使った値です。契約の係数がなければ同じ値になります。小さいほど良い値です。
figure-carbon_footprint_aircraft_transport = 航空輸送のカーボンフットプリント
    .description = 流通のうち航空輸送の分で、ISO 14067 により別に示します。放射強制力の割り増しは含みません。小さいほど良い値です。
figure-carbon_footprint_mass_left_out = カーボンフットプリントで数えていない質量
    .description = 質量・由来・排出係数のどれかが分からないため製造を数えていない部分の割合です(包装を含む質量に対して)。小さいほど良い値です。
figure-biogenic_carbon_uptake = 生物由来炭素の吸収
    .description = 製品に含まれる生物由来の素材が大気から取り込んだ CO2 です(負の値)。ライフサイクル全体では放出と打ち消し合い、ここでは別に示します。
figure-biogenic_carbon_release = 生物由来炭素の放出
    .description = 同じ CO2 が焼却・分解で大気に戻るか、リサイクルで次の製品に引き継がれる分です。メタンは廃棄・リサイクルの段階に含めています。
figure-carbon_footprint_cradle_to_gate_with_biogenic_uptake = カーボンフットプリント(ゲートまで、生物由来の吸収を含む)
    .description = ゲートまでの値に生物由来炭素の吸収を加えた値です(PACT は両方を求めます)。同じ種類の値とだけ比べてください。
figure-pef_climate_change_without_biogenic_co2 = 気候変動(PEF、生物由来 CO2 は 0/0)
    .description = EU の PEF の数え方で、生物由来 CO2 の吸収も放出も数えません。ISO 14067 の数え方ではありません。小さいほど良い値です。
figure-site_carbon_footprint = 事業所のエネルギーによる排出量
    .description = 対象期間の事業所全体の電気・ガス・燃料による排出量です。小さいほど良い値です。
figure-site_carbon_footprint_of_customer = 事業所の排出量のうち取引先の分
    .description = 事業所の排出量を、取引先1社への納入分で按分した値です(スコープ3の調査票への回答用)。小さいほど良い値です。
figure-primary_data_share = 一次データの割合
    .description = カーボンフットプリント(絶対値)のうち、仕入先や自社・その製品そのものの排出係数による部分の割合です。大きいほど良い値です。
figure-data_quality_rating = データ品質の評点
    .description = 技術・地理・時間の3つの評点の平均です。1が最良、5が最低です。
figure-technological_data_quality = データ品質: 技術
    .description = 仕入先や自社のデータを1、表の平均値を3とし、排出量で重み付けした平均です。1が最良、5が最低です。
figure-geographical_data_quality = データ品質: 地理
    .description = 市場と同じ国を1、同じ地域を2、世界平均を3、他国の値での代用を4とし、排出量で重み付けした平均です。
figure-temporal_data_quality = データ品質: 時間
    .description = 3年以内の係数を1、15年より古い係数を5とし、排出量で重み付けした平均です。

# CTI

figure-cti_circular_inflow = 循環インフロー率 (CTI)
    .description = 製品の質量のうち、再生材・再使用品・再生可能資源として入ってくる割合です。高いほど良い値です。
figure-cti_circular_outflow = 循環アウトフロー率 (CTI)
    .description = 製品の質量のうち、使用後に再使用・再製造・リサイクル・堆肥化で循環に戻る割合です。リサイクルの損失を除き、熱回収は数えません。高いほど良い値です。
figure-cti_material_circularity = 物質循環率 (CTI)
    .description = 入る質量と出る質量を合わせて、循環している割合です。循環インフロー率と循環アウトフロー率の平均にあたり、高いほど良い値です。
figure-cti_recovery_reuse = 循環に戻る分の内訳: 再使用 (CTI)
    .description = 使用後に循環に戻る質量のうち、再使用の割合です。熱回収を含まない質量を分母とし、4つの内訳の合計が 100 % です。良し悪しは表しません。
figure-cti_recovery_remanufacturing = 循環に戻る分の内訳: 再製造 (CTI)
    .description = 使用後に循環に戻る質量(熱回収を含まない)のうち、再製造の割合です。良し悪しは表しません。
figure-cti_recovery_recycling = 循環に戻る分の内訳: リサイクル (CTI)
    .description = 使用後に循環に戻る質量(熱回収を含まない)のうち、リサイクルの割合です。再生工程の損失は除きます。良し悪しは表しません。
figure-cti_recovery_biodegradation = 循環に戻る分の内訳: 生分解 (CTI)
    .description = 使用後に循環に戻る質量(熱回収を含まない)のうち、堆肥化で生物の循環に戻る割合です。良し悪しは表しません。
figure-cti_critical_inflow = バージン材中の重要原材料 (CTI)
    .description = バージン材(再生可能資源を除く)の質量のうち、EU の重要原材料の割合です。低いほど調達のリスクが小さくなります。
figure-cti_actual_lifetime = 製品寿命の平均比 (CTI)
    .description = 使用年数を、同じ種類の製品の平均で割った値です。1 が平均で、大きいほど長く使われます。
figure-cti_renewable_energy = 再生可能エネルギー率 (CTI)
    .description = 生産で使うエネルギーのうち、再生可能エネルギーの割合です(熱量で比べます)。高いほど良い値です。
figure-cti_water_circularity = 水の循環率 (CTI)
    .description = 取水のうち循環する水源からの割合と、排水のうち次に使える水質で戻す割合の平均です。高いほど良い値です。
figure-cti_onsite_water_circulation = 場内の水循環 (CTI)
    .description = 取水量に対する、場内で繰り返し使った水の量の比です。一度しか使わなければ 0、すべてを二度使えば 1 で、大きいほど良い値です。
figure-cti_circular_material_productivity = 循環物質生産性 (CTI)
    .description = 製品1個の売上を、バージン材(再生可能資源を除く)の質量で割った値です。大きいほど、少ない新規資源で売上を得ています。
figure-cti_revenue = 循環売上 (CTI)
    .description = 年間の売上に、循環インフロー率と循環アウトフロー率の平均を掛けた額です。大きいほど良い値です。
figure-cti_ghg_impact = 再生材で減らせる排出量 (CTI)
    .description = 残りのバージン材をすべて再生材に替えると減る、素材製造の温室効果ガスの量です。これから減らせる余地を示し、良し悪しは表しません。

# ISO 59020

figure-iso59020_reused_inflow = 再使用品のインフロー率 (ISO 59020)
    .description = 入ってくる質量のうち、再使用品の割合です。高いほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_recycled_inflow = 再生材のインフロー率 (ISO 59020)
    .description = 入ってくる質量のうち、再生材の割合です。高いほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_renewable_inflow = 再生可能資源のインフロー率 (ISO 59020)
    .description = 入ってくる質量のうち、持続的に生産された再生可能なバージン材の割合です。高いほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_lifetime_ratio = 製品寿命の平均比 (ISO 59020)
    .description = 使用年数を業界の平均で割った値です。1 が平均で、大きいほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_actual_reused_outflow = 再使用のアウトフロー率・実績 (ISO 59020)
    .description = 使用後に出る質量のうち、再使用・再製造された割合の実績です。戻った製品で測った値だけを使います。高いほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_actual_recycled_outflow = リサイクルのアウトフロー率・実績 (ISO 59020)
    .description = 使用後に出る質量のうち、リサイクルされた割合の実績です。再生工程の損失を除き、熱回収を含みません。高いほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_actual_biological_outflow = 生物循環のアウトフロー率・実績 (ISO 59020)
    .description = 使用後に出る質量のうち、生物の循環に戻った割合の実績です。高いほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_expected_reused_outflow = 再使用のアウトフロー率・見込み (ISO 59020)
    .description = 使用後に出る質量のうち、再使用・再製造される割合の見込みです。設計・平均・計画の値によります。高いほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_expected_recycled_outflow = リサイクルのアウトフロー率・見込み (ISO 59020)
    .description = 使用後に出る質量のうち、リサイクルされる割合の見込みです。再生工程の損失を除き、熱回収を含みません。高いほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_expected_biological_outflow = 生物循環のアウトフロー率・見込み (ISO 59020)
    .description = 使用後に出る質量のうち、生物の循環に戻る割合の見込みです。高いほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_renewable_energy = 再生可能エネルギー率 (ISO 59020)
    .description = 生産で使うエネルギー(外へ送る分を差し引く)のうち、再生可能エネルギーの割合です。高いほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_residual_energy_recovered = 残さからのエネルギー回収率 (ISO 59020)
    .description = 素材として循環に戻せない、再生可能でない残さの熱量のうち、エネルギーとして回収する割合です。高いほど良い値です。ISO 59020 の参考の附属書に沿って算出しています。
figure-iso59020_circular_water_withdrawal = 循環する水源からの取水率 (ISO 59020)
    .description = 取水量のうち、循環する水源からの割合です。高いほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_quality_water_discharge = 水質を保った排水の比 (ISO 59020)
    .description = 次に使える水質で排水した量を、取水量で割った値です。大きいほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_onsite_water_reuse = 場内の水の再利用比 (ISO 59020)
    .description = 工程で使った水の延べ量を、取水量で割った値です。繰り返し使うと 1 を超え、大きいほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_material_productivity = 物質生産性 (ISO 59020)
    .description = 製品1個の売上を、バージン材(再生可能資源を除く)の質量で割った値です。大きいほど良い値です。ISO 59020 に沿って算出しています。
figure-iso59020_resource_intensity_index = 資源投入と経済成長の比 (ISO 59020)
    .description = 資源投入量の伸び率を GDP の伸び率で割った値です。経済が伸びているあいだは小さいほど良く、1 未満なら資源投入の伸びが経済成長より小さいことを表します。ISO 59020 に沿って算出しています。

# リサイクル可能率・回収

figure-iec62635_recyclability = リサイクル可能率(熱回収を含まない、IEC 62635)
    .description = 使用後の処理シナリオで、製品の質量のうちリサイクル・再使用される割合です。処理施設に入ってからの値で、回収の割合は含みません。高いほど良い値です。
figure-iec62635_recoverability = リカバリー可能率(熱回収を含む、IEC 62635)
    .description = 使用後の処理シナリオで、製品の質量のうちリサイクル・再使用・熱回収される割合です。処理施設に入ってからの値で、回収の割合は含みません。高いほど良い値です。
figure-iso22628_recyclability = 自動車のリサイクル可能率(熱回収を含まない)
    .description = 完成車の質量のうち、再使用・リサイクルできる割合です(ISO 22628)。高いほど良い値です。
figure-iso22628_recoverability = 自動車のリカバリー可能率(熱回収を含む)
    .description = 完成車の質量のうち、再使用・リサイクル・熱回収できる割合です(ISO 22628)。高いほど良い値です。
figure-iso22628_recyclability_contribution = 自動車のリサイクル可能率への寄与(熱回収を含まない)
    .description = この製品が完成車の率に加える分です。リサイクルできる質量を、製品ではなく完成車の質量で割ります(ISO 22628)。高いほど良い値です。
figure-iso22628_recoverability_contribution = 自動車のリカバリー可能率への寄与(熱回収を含む)
    .description = この製品が完成車の率に加える分です。リサイクル・熱回収できる質量を、製品ではなく完成車の質量で割ります(ISO 22628)。高いほど良い値です。
figure-jp_appliance_recycling_rate = 再商品化率(家電、熱回収を含まない)
    .description = 再商品化等処理をした質量のうち、有償または無償で譲渡できる状態にした質量の割合です。家電リサイクル法の表に合わせ、小数点以下を切り捨てて示します。高いほど良い値です。
figure-jp_resource_recovery_rate = 再資源化率(家電、熱回収を含む)
    .description = 再商品化等処理をした質量のうち、熱回収した分と、処理費を払って再資源化した分も含めた割合です。小数点以下を切り捨てて示します。高いほど良い値です。
figure-jp_pc_resource_reuse_rate = 資源再利用率(パソコン、熱回収を含まない)
    .description = 再資源化処理をした質量のうち、資源として再利用した質量の割合です。小数第2位を四捨五入して示します。高いほど良い値です。
figure-jp_recycling_rate = リサイクル率(販売量比、熱回収を含まない)
    .description = 販売量(消費重量)に対するリサイクル量の割合です。PET ボトルや缶の団体が公表する率と同じ数え方で、高いほど良い値です。
figure-jp_collection_rate = 回収率(販売量比)
    .description = 販売量に対する回収量の割合です。回収したあとの処理は問わず、熱回収に回る分も含みます。高いほど良い値です。

# 繰り返しの使用

figure-reuse_number_of_uses = 使用回数
    .description = 1個の製品が平均で何回使われるかを表します。入力された回数か、戻ってくる割合と上限の回数から求めます。大きいほど良い値です。
figure-reuse_mass_per_use = 1回あたりの素材の質量
    .description = 製品と、次の使用までに交換する部品の質量を、使用回数で割った値です。小さいほど良い値です。
figure-reuse_break_even_uses_by_mass = 同等になる使用回数(素材の質量)
    .description = この回数を超えて使うと、置き換える製品よりも素材が少なくて済みます。小さいほど良い値です。
figure-reuse_value_per_use = 1回あたりの金額
    .description = 製品の価格と、次の使用までにかかる費用を、使用回数で割った額です。小さいほど良い値です。
figure-reuse_carbon_footprint_per_use = 1回あたりの CFP(使用段階を除く)
    .description = 製造・流通・廃棄と、次の使用までの排出量を、使用回数で割った値です。使用中のエネルギーは含みません。小さいほど良い値です。
figure-reuse_carbon_footprint_saving_per_use = 1回あたりの CFP 削減量
    .description = 置き換える製品の排出量から、1回あたりの排出量を引いた値です。負なら排出が増えています。大きいほど良い値です。
figure-reuse_break_even_uses = 同等になる使用回数 (CFP)
    .description = この回数を超えて使うと、置き換える製品よりも排出量が少なくなります。小さいほど良い値です。

# 価値と時間

figure-plcm = 製品レベル循環性指標 PLCM
    .description = 製品の価値(金額)のうち、再生材と再使用部品が占める割合を 0〜1 で表します。1 に近いほど良い値です。
figure-cei = 循環経済指数 CEI
    .description = 使用後に再生される素材の金額を、同じ製品をもう一度作るのに要る素材の金額で割った値です(0〜1)。1 に近いほど良い値です。
figure-cullen_circularity_index = カレンの循環指数 α β
    .description = 使用後に再生される割合 α と、再生で節約できる素材製造エネルギーの割合 β の積を、質量で平均した値です(0〜1)。1 に近いほど良い値です。
figure-longevity = 素材が使われ続ける年数
    .description = 最初の使用に、再使用とリサイクルで延びる分を足した、素材の使用期間です。長いほど良い値です。
figure-value_retained_by_reuse = 再使用で残る価値
    .description = 全部品の価値(金額)のうち、そのまま再使用することで残る割合です。高いほど良い値です。
figure-value_retained_by_remanufacturing = 再製造で残る価値
    .description = 全部品の価値(金額)のうち、再製造することで残る割合です。高いほど良い値です。
figure-value_retained_by_recycling = リサイクルで残る価値
    .description = 全部品の価値(金額)のうち、再生材として残る割合です。高いほど良い値です。
figure-circular_revenue_share = 循環型の売上の割合
    .description = 年間の売上のうち、再使用・レンタル・修理・再生品・再生材製品による割合です。何を数えるかは会社の申告によります。高いほど良い値です。

# 資源の安定確保

figure-critical_raw_material_content = 重要原材料の含有率 (EU)
    .description = 製品の質量のうち、EU の重要原材料(規則 2024/1252)の割合です。低いほど調達のリスクが小さくなります。
figure-strategic_raw_material_content = 戦略原材料の含有率 (EU)
    .description = 製品の質量のうち、EU の戦略原材料(規則 2024/1252)の割合です。重要原材料の一部で、低いほど調達のリスクが小さくなります。
figure-jp_critical_mineral_content = 重要鉱物の含有率(特定重要物資)
    .description = 製品の質量のうち、経済安全保障推進法の特定重要物資にあたる重要鉱物の割合です。低いほど調達のリスクが小さくなります。
figure-emf_material_price_variation = 素材価格の変動
    .description = 価格の標準偏差を平均で割った値(変動係数)を、質量で平均しています。0.2 なら平均の 20 % ほど動いたことを表し、小さいほど良い値です。
figure-emf_substances_of_concern = 懸念物質の割合
    .description = 製品の質量のうち、高懸念物質 (SVHC) など懸念のある物質の割合です。低いほど良い値です。
figure-emf_production_energy = 生産のエネルギー
    .description = 製品1個の生産で使うエネルギーの合計です。小さいほど良い値です。
figure-emf_production_water = 生産の取水量
    .description = 製品1個の生産のために取水する量です。小さいほど良い値です。

# 地域循環

figure-regional_inflow_share = 地域からの調達率
    .description = 製品の質量のうち、決めた地域または距離の中から調達する割合です。高いほど良い値です。
figure-regional_outflow_share = 地域内で循環に戻る割合(熱回収を含まない)
    .description = 製品の質量のうち、決めた地域または距離の中で再使用・リサイクル・堆肥化される割合です。高いほど良い値です。
figure-regional_loop_share = 地域循環率(熱回収を含まない)
    .description = 入る質量と出る質量を合わせて、地域の中で調達・循環している割合です。調達と循環の平均にあたり、高いほど良い値です。
figure-regional_loop_distance = 素材の平均移動距離
    .description = 調達と、使用後の再使用・リサイクルまでの距離を、運ぶ質量で平均した値です。小さいほど良い値です。

# 質量

figure-virgin_feedstock = 新しく採った資源(バージン材)
    .description = 持続的な生物由来でないバージン材の質量(V)です。
figure-unrecoverable_waste = 回収できない廃棄物
    .description = 使用後とリサイクルの工程で失われる質量(W)です。
figure-product_mass = 製品の質量
    .description = 包装を除いた製品の質量です。

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
symbol-linear_flow_index = 線形フロー指数
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

# 使用後の流れ

symbol-reused_after_use = 使用後に再使用する質量
symbol-remanufactured_after_use = 使用後に再製造する質量
symbol-recycled_after_use = 使用後にリサイクルする質量(損失を除く)
symbol-composted_after_use = 使用後に堆肥化する質量
symbol-recovered_mass = 使用後に循環に戻る質量

# 生産のエネルギー・水・金額

symbol-production_energy = エネルギー種ごとの使用量
symbol-production_energy_total = エネルギーの合計
symbol-renewable_energy_share = 再生可能エネルギーの割合
symbol-renewable_energy = 再生可能エネルギーの量
symbol-price = 製品1個の売上
symbol-units_per_year = 年間の販売数
symbol-revenue = 年間の売上

# 製品循環性指標 PCI

symbol-feedstock_scrap_recycled = 原料くずのうち再生する割合
symbol-manufacturing_scrap_recycled = 加工くずのうち再生する割合
symbol-pci_virgin_feedstock = バージン原料(損失分を含む)
symbol-pci_feedstock_waste = 原料を作るときの廃棄物
symbol-pci_manufacturing_waste = 部品を作るときの廃棄物
symbol-pci_disposed = 使用後の廃棄物
symbol-pci_recycling_waste = 使用後の再生工程の損失
symbol-pci_recycled_in = 受け入れる再生原料
symbol-pci_recycled_out = 送り出す再生原料
symbol-pci_reuse_balance = 再使用の出入りの差
symbol-pci_linear_reference = すべてバージン材としたときの原料
symbol-pci_component_linear_flow_index = 部品の線形フロー指数
symbol-pci_component_circularity = 部品の循環性指標
symbol-pci_component_linear_flow = 部品の線形フロー
symbol-pci_linear_flow_index = 線形フロー指数(製造の損失を含む)
symbol-pci = 製品循環性指標
symbol-pci_impact_share = 線形フローに占める部品の割合

# 素材の種類・包装・管理方式ごとの含有率

symbol-jp_recycled_material_use_rate = 再生材利用率
symbol-plastics_post_consumer_recycled_content = プラスチック中のポストコンシューマ再生材
symbol-metals_recycled_content = 金属の再生材含有率
symbol-paper_recycled_content = 紙の再生材含有率
symbol-glass_recycled_content = ガラスの再生材含有率
symbol-textiles_recycled_content = 繊維の再生材含有率
symbol-rubber_recycled_content = ゴムの再生材含有率
symbol-packaging_post_consumer_recycled_content = 包装のポストコンシューマ再生材
symbol-packaging_pre_consumer_recycled_content = 包装のプレコンシューマ再生材
symbol-packaging_plastics_recycled_content = プラスチック包装の再生材含有率
symbol-packaging_plastics_post_consumer_recycled_content = プラスチック包装のポストコンシューマ再生材
symbol-custody_share = この管理方式の再生材の割合
symbol-recycled_content_segregated = 再生材の割合(分別管理)
symbol-recycled_content_controlled_blending = 再生材の割合(管理されたブレンド)
symbol-recycled_content_mass_balance = 再生材の割合(マスバランス方式で割り当て)
symbol-recycled_content_custody_not_stated = 再生材の割合(管理方式の記載なし)
symbol-manufacturer_controlled = 製造者が管理する循環からの割合
symbol-jisc9911_resource_reuse_index = 資源再利用指標

# CTI

symbol-recovery_potential = 回収ポテンシャル
symbol-circular_inflow_mass = 循環インフローの質量
symbol-circular_outflow_mass = 循環アウトフローの質量
symbol-cti_circular_inflow = 循環インフロー率
symbol-cti_circular_outflow = 循環アウトフロー率
symbol-cti_material_circularity = 物質循環率
symbol-cti_recovery_reuse = 循環に戻る分のうち再使用
symbol-cti_recovery_remanufacturing = 循環に戻る分のうち再製造
symbol-cti_recovery_recycling = 循環に戻る分のうちリサイクル
symbol-cti_recovery_biodegradation = 循環に戻る分のうち生分解
symbol-critical_linear_inflow = バージン材中の重要原材料の質量
symbol-cti_critical_inflow = バージン材中の重要原材料の割合
symbol-lifetime_ratio = 製品寿命の平均比
symbol-cti_renewable_energy = 再生可能エネルギー率
symbol-water_used = 工程で使う水の延べ量
symbol-water_withdrawal = 取水量
symbol-circular_water_withdrawal = 循環する水源からの取水量
symbol-water_discharge = 排水量
symbol-circular_water_discharge = 次に使える水質の排水量
symbol-circular_water_inflow = 取水のうち循環する割合
symbol-circular_water_outflow = 排水のうち循環する割合
symbol-cti_water_circularity = 水の循環率
symbol-cti_onsite_water_circulation = 場内の水循環
symbol-cti_circular_material_productivity = 物質生産性
symbol-cti_revenue = 循環売上
symbol-cti_ghg_impact_of_component = 部品で減らせる排出量
symbol-cti_ghg_impact = 再生材で減らせる排出量

# ISO 59020

symbol-inflow_mass = 入ってくる質量
symbol-outflow_mass = 使用後に出る質量
symbol-flow_in_question = 対象の流れの質量
symbol-iso59020_reused_inflow = 再使用品のインフロー率
symbol-iso59020_recycled_inflow = 再生材のインフロー率
symbol-iso59020_renewable_inflow = 再生可能資源のインフロー率
symbol-iso59020_reused_outflow = 再使用のアウトフロー率
symbol-iso59020_recycled_outflow = リサイクルのアウトフロー率
symbol-iso59020_biological_outflow = 生物循環のアウトフロー率
symbol-iso59020_renewable_energy = 再生可能エネルギー率(外へ送る分を除く)
symbol-residual_energy_content = 残さの熱量
symbol-residual_energy_recovered = 残さから回収するエネルギー
symbol-iso59020_residual_energy_recovered = 残さからのエネルギー回収率
symbol-iso59020_quality_water_discharge = 水質を保った排水の比
symbol-iso59020_onsite_water_reuse = 場内の水の再利用比
symbol-resource_inflow_growth = 資源投入量の伸び率
symbol-gross_domestic_product_growth = GDP の伸び率
symbol-iso59020_resource_intensity_index = 資源投入と経済成長の比

# リサイクル可能率・リカバリー可能率

symbol-recyclability_rate = 部品のリサイクル可能率
symbol-recoverability_rate = 部品のリカバリー可能率
symbol-recyclable_mass = リサイクルできる質量
symbol-recoverable_mass = リカバリーできる質量(熱回収を含む)
symbol-iec62635_recyclability = リサイクル可能率(熱回収を含まない)
symbol-iec62635_recoverability = リカバリー可能率(熱回収を含む)
symbol-vehicle_mass = 完成車の質量
symbol-vehicle_pre_treated = 前処理で取り外す質量
symbol-vehicle_dismantled = 解体で取り外す質量
symbol-vehicle_metal = 破砕後の金属の質量
symbol-vehicle_residue_recycled = リサイクルする残さの質量
symbol-vehicle_residue_energy = 熱回収する残さの質量
symbol-iso22628_recyclability = 自動車のリサイクル可能率(熱回収を含まない)
symbol-iso22628_recoverability = 自動車のリカバリー可能率(熱回収を含む)

# 日本のリサイクル法の率

symbol-take_back_sold = 販売量
symbol-take_back_collected = 回収量
symbol-take_back_treated = 処理量
symbol-take_back_recycled = 再商品化・再資源化した質量
symbol-take_back_heat_recovered = 熱回収した量
symbol-take_back_recycled_with_charge = 処理費を払って再資源化した質量
symbol-jp_appliance_recycling_rate = 再商品化率
symbol-jp_resource_recovery_rate = 再資源化率
symbol-jp_pc_resource_reuse_rate = 資源再利用率
symbol-jp_recycling_rate = リサイクル率
symbol-jp_collection_rate = 回収率

# 繰り返しの使用

symbol-return_rate = 戻ってくる割合
symbol-stated_number_of_uses = 使用回数(入力)
symbol-reuse_number_of_uses = 使用回数
symbol-parts_replaced = 使用ごとに交換する割合
symbol-reuse_mass_per_use = 1回あたりの素材の質量
symbol-cost_per_cycle = 次の使用までの費用
symbol-reuse_value_per_use = 1回あたりの金額
symbol-carbon_footprint_of_first_life = 製造・流通・廃棄の排出量
symbol-carbon_footprint_of_cycle_energy = 次の使用までのエネルギーの排出量
symbol-carbon_footprint_of_cycle_transport = 次の使用までの輸送の排出量
symbol-allocation_factor = リサイクルの配分係数
symbol-energy_allocation_factor = エネルギー回収の配分係数
symbol-quality_in = 再生原料の品質比
symbol-quality_out = 再生後の素材の品質比
symbol-recycling_output_rate = 再生工程から出る割合
symbol-recycled_feedstock_burden = 再生原料が負う排出量
symbol-recycling_after_use_burden = 使用後のリサイクルによる増減
symbol-heating_value = 低位発熱量
symbol-heat_efficiency = 熱の回収効率
symbol-power_efficiency = 発電効率
symbol-replaced_heat = 置き換える熱の排出係数
symbol-replaced_power = 置き換える電力の排出係数
symbol-energy_credit = 1 kg の熱回収で置き換わる排出量
symbol-allocation_change_of_feedstock = 配分による原料の増減
symbol-allocation_change_of_recycling = 配分による使用後リサイクルの増減
symbol-allocation_change_of_energy = 配分によるエネルギー回収の増減
symbol-carbon_footprint_by_end_of_life = CFP(使用後リサイクル評価)
symbol-carbon_footprint_by_fifty_fifty = 50:50 によるCFP
symbol-carbon_footprint_by_cff = 循環フットプリント式によるCFP
symbol-absolute_carbon_footprint = 排出量の絶対値の合計
symbol-biogenic_carbon_release = 生物由来炭素の放出
symbol-biogenic_carbon_uptake = 生物由来炭素の吸収
symbol-biogenic_co2_of_part = 部品の生物由来炭素(CO2 換算)
symbol-carbon_footprint_aircraft_transport = 航空輸送の排出量
symbol-carbon_footprint_cradle_to_gate = ゲートまでの排出量
symbol-carbon_footprint_cradle_to_gate_with_biogenic_uptake = ゲートまでの排出量(吸収を含む)
symbol-carbon_footprint_location_based = 平均の電力による排出量
symbol-carbon_footprint_mass_left_out = 数えていない質量の割合
symbol-carbon_footprint_of_primary_data = 一次データによる排出量
symbol-carbon_footprint_of_site_energy = 事業所のエネルギーの按分
symbol-scrap_disposed = リサイクルされない工程くず
symbol-disposal_factor = 1 kg あたりの処分の排出量
symbol-carbon_footprint_of_scrap = 工程くずの排出量
symbol-carbon_footprint_packaging = 包装の排出量
symbol-carbon_footprint_per_functional_unit = 機能単位あたりの排出量
symbol-carbon_footprint_per_year_of_use = 使用1年あたりの排出量
symbol-co_product_amount = 副産物・共製品の量
symbol-common_area_share = 共用部の割合
symbol-customer_amount = 取引先への納入量
symbol-data_quality_rating = データ品質の評点
symbol-functional_units_delivered = 製品1つの機能単位の数
symbol-geographical_data_quality = 地理の評点
symbol-geographical_rating = 係数の地域の評点
symbol-mass_counted = 製造を数えた質量
symbol-output_yield = 良品率
symbol-pef_climate_change_without_biogenic_co2 = PEF の数え方による値
symbol-pieces_started = 期間中の投入個数
symbol-primary_data_share = 一次データの割合
symbol-product_amount = この製品の量
symbol-share_of_production = 製品が負う生産の割合
symbol-share_of_site = 1個が負う事業所の割合
symbol-site_amount = 事業所全体の量
symbol-site_carbon_footprint = 事業所の排出量
symbol-site_carbon_footprint_of_customer = 取引先の分の排出量
symbol-technological_data_quality = 技術の評点
symbol-technological_rating = 係数の技術の評点
symbol-temporal_data_quality = 時間の評点
symbol-temporal_rating = 係数の年の評点
symbol-carbon_footprint_of_replaced_parts = 交換する部品の排出量
symbol-carbon_footprint_of_cycle = 次の使用までの排出量
symbol-reuse_carbon_footprint_per_use = 1回あたりの排出量
symbol-displacement_rate = 新品を置き換える使用の割合
symbol-mass_of_replaced_product = 置き換える製品の質量
symbol-carbon_footprint_of_replaced_product = 置き換える製品の排出量
symbol-reuse_carbon_footprint_saving_per_use = 1回あたりの削減量
symbol-reuse_break_even_uses = 同等になる使用回数(排出量)
symbol-reuse_break_even_uses_by_mass = 同等になる使用回数(質量)

# 製品レベル循環性指標 PLCM

symbol-value = 1個の価値
symbol-value_of_component = 全個数の価値
symbol-recirculated_value = 循環している価値
symbol-plcm = 製品レベル循環性指標

# 循環経済指数 CEI

symbol-virgin_price = バージン材の価格
symbol-recycled_price = 再生材の価格
symbol-value_of_required_material = 必要な素材の金額
symbol-value_of_recycled_material = 再生される素材の金額
symbol-cei = 循環経済指数

# 循環指数 α β

symbol-virgin_energy = バージン材を作るエネルギー
symbol-recycling_energy = 再生して作るエネルギー
symbol-recovered_share = 再生される割合
symbol-energy_saved = 節約できるエネルギーの割合
symbol-mass_in_loop = 質量と二つの割合の積
symbol-cullen_circularity_index = 循環指数

# 素材の使用期間

symbol-reused_share_after_use = 使用後に再使用する割合
symbol-recycled_share_after_use = 使用後にリサイクルする割合
symbol-refurbished_years = 再使用して使う年数
symbol-longevity_of_reuse = 再使用で延びる年数
symbol-longevity_of_recycling = リサイクルで延びる年数
symbol-longevity = 素材が使われ続ける年数

# 循環で残る価値

symbol-value_retention = 残る価値の割合
symbol-retained_value = 残る価値
symbol-value_retained_by_reuse = 再使用で残る価値
symbol-value_retained_by_remanufacturing = 再製造で残る価値
symbol-value_retained_by_recycling = リサイクルで残る価値
symbol-circular_revenue = 循環型の売上
symbol-circular_revenue_share = 循環型の売上の割合

# 重要原材料などのリスク

symbol-critical_share = 原材料ごとの含有率
symbol-critical_share_of_component = 対象の原材料の含有率
symbol-critical_mass = 対象の原材料の質量
symbol-critical_raw_material_content = 重要原材料の含有率
symbol-strategic_raw_material_content = 戦略原材料の含有率
symbol-jp_critical_mineral_content = 重要鉱物の含有率
symbol-price_variation = 部品の素材価格の変動
symbol-substances_of_concern = 部品中の懸念物質の割合
symbol-weighted_mass = 質量で重みを付けた値
symbol-emf_material_price_variation = 素材価格の変動
symbol-emf_substances_of_concern = 懸念物質の割合
symbol-emf_production_energy = 生産のエネルギー
symbol-emf_production_water = 生産の取水量

# 地域循環

symbol-mass_supplied_near = 地域から調達する質量
symbol-mass_recovered_near = 地域内で循環に戻る質量
symbol-supply_distance = 調達の距離
symbol-recovery_distance = 再使用・リサイクルまでの距離
symbol-regional_inflow_share = 地域からの調達率
symbol-regional_outflow_share = 地域内で循環に戻る割合
symbol-regional_loop_share = 地域循環率
symbol-regional_loop_distance = 素材の平均移動距離

lever-recycled_content = バージン材を再生材に: 排出係数のある素材のバージン材の半分を使用済み品からの再生材にする
lever-lighter = 軽量化: すべての部品を10 %軽くする
lever-longer_life = 長寿命化: 使用年数を5割延ばす
lever-reuse = 再使用: すべての部品の半分を使用後に再使用する
lever-take_back = 回収: 焼却・埋立・行き先不明の半分をリサイクルに回す
lever-local_loop = 地域内循環: 輸送距離をすべて半分にする
