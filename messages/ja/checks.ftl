### チェックと表示の文。規則の文は data/rules のパックにある。

## 結果

outcome-met = 適合
outcome-not_met = 不適合
outcome-evidence_needed = 証拠が必要
outcome-not_yet_in_force = 未適用
outcome-undetermined = 未確定
outcome-cannot_tell = 判断できない
outcome-not_applicable = 対象外
outcome-review = 要確認

## 結果の理由

because-scope-category_missing = 製品の分類が入力されていません。
because-scope-other_category = 分類 { $value } は対象ではありません。
because-scope-condition = この製品は対象ではありません：{ $name }。
because-scope-unknown = この製品が対象かどうか判断できません。
because-scope-no_packaging = 文書に包装がありません。
because-scope-no_part = 対象となる部品が文書にありません。
because-date-missing = 判断の基準となる日が入力されていません。
because-date-not_yet = { $from } から適用されます。
because-date-no_longer = { $until } から適用されなくなりました。
because-pending-act = 下位の法令がまだありません。
because-judge-person = 人の判断が必要です。
because-verified-memory = 条文を誰も読んでいないため、適合とも不適合とも言いません。
because-verified-part = 条文の一部しか読んでいないため、注意までとします。
because-input-missing = 入力が足りません。
because-value-enough = 値は基準を満たします。
because-value-not_enough = 値は基準を満たしません。
because-value-at_most = 文書からは { $name } が一つに決まりません。これは取りうる最大の値です。
because-value-at_least = 文書からは { $name } が一つに決まりません。これは取りうる最小の値です。
because-value-absent = { $name } の対象になるものがありません。
because-proof-missing = 値は基準を満たしますが、証拠が登録されていません。
because-figure-from_memory = { $name } の式は記憶によるもので、原典を読んでいません。
because-figure-unverified = { $name } は誰も読んでいない表の行に基づきます。
because-informs-claim = 言葉と記号に関する規則です。表示の確認で調べられます。
because-informs-method = 計算方法を定めるもので、満たすべき基準はありません。
because-informs-scope = 他の規則の対象範囲を定めるものです。
because-informs-company = 製品一つではなく、会社・工場・制度に関するものです。
because-informs-outlook = 今後の予定、または法律ではないことを示すものです。

## 再生材含有率の意味

meaning-recycled_jp_use_rate = 日本の再生プラスチック利用率：プラスチック全体に占める再生プラスチック
meaning-recycled_iso14021 = ISO 14021（GRS・RCSも）：全質量に占めるプレ・ポスト
meaning-recycled_us_green_guides = 米国グリーンガイド：全質量に占める割合。プレは廃棄物を免れたものだけ
meaning-recycled_eu_packaging = EU包装：プラスチック部分に占める使用済み由来
meaning-recycled_eu_vehicle = EU車両：算入するプラスチックに占める使用済み由来
meaning-recycled_uk_packaging_tax = 英国包装税：部品のプラスチックに占める再生プラスチック
meaning-recycled_fr_product_sheet = フランス製品シート：全質量に占める再生材
meaning-recycled_jp_cosmetics = 日本の化粧品容器：プラスチックに占めるポストとプレの半分
meaning-recycled_eu_battery_cobalt = EU電池：コバルトに占める回収コバルト
meaning-recycled_eu_battery_lead = EU電池：鉛に占める回収鉛
meaning-recycled_eu_battery_lithium = EU電池：リチウムに占める回収リチウム
meaning-recycled_eu_battery_nickel = EU電池：ニッケルに占める回収ニッケル
content-no_plastic = プラスチックでない
content-thermoset = 算入しない熱硬化性樹脂
content-tyre = タイヤのエラストマー
content-small_part = 包装単位の5%未満の部分
content-other_metal = 別の材料
content-pre_consumer = 算入しないプレコンシューマ材
content-post_consumer = 算入しないポストコンシューマ材
content-half = プレコンシューマ材の半分
content-mass_balance = マスバランスによる帰属分

## 条件が名指すもの：性質、事実の言葉と単位

property-category = 製品の分類
property-mass_g = 質量
property-piece_mass_g = 1個の質量
property-family = 素材の種類
property-material = 素材
property-share_of_unit = 包装単位の質量に占める割合
property-plastics_share = 質量に占めるプラスチックの割合
property-main_family = 主な素材の種類
property-main_material = 主な素材
property-main_plastic = 主なプラスチック
property-custody_not_named_share = 再生材の管理方式が示されていない質量の割合
property-mass_balance_share = マスバランスで帰属させた割合
property-lifetime_years = 寿命
family-plastics = プラスチック
family-metals = 金属
family-paper = 紙
family-glass = ガラス
family-wood = 木材
family-textiles = 繊維
family-rubber = ゴム
family-minerals = 鉱物
family-electronics = 電子部品
family-batteries = 電池
family-other = その他
fact-word-jp_plastic_design = プラスチック使用製品設計認定
fact-word-ecomark = エコマーク
fact-word-grs = GRS
fact-word-rcs = RCS
fact-word-tco = TCO認証
fact-word-c2c = C2C認証
fact-word-none = なし
fact-word-mostly = majoritairement(大部分)
fact-word-entirely = entièrement(全部)
fact-word-whole_life = ライフサイクル全体
fact-word-cradle_to_gate = 原材料から出荷まで
fact-word-other = その他
fact-word-drink_bottle = 飲料用ボトル
fact-word-drink_can = 飲料缶
fact-word-food = 食品
fact-word-wrap = 包装
fact-word-container = 容器
fact-word-retail = 小売
fact-word-medicine = 医薬品
fact-word-soap_and_paint = 石けん・洗剤・塗料など
fact-word-alcohol = 酒類
fact-word-beverage = 清涼飲料・茶・コーヒー
fact-word-cosmetics = 化粧品
fact-word-detergent = 洗剤
fact-word-medical = 医療用
fact-word-grouped = 集合包装
fact-word-transport = 輸送包装
fact-word-ecommerce = 通信販売用
fact-word-pe_film = ポリエチレンのフィルム
fact-word-pp_film = ポリプロピレンのフィルム
fact-word-rigid_polyolefin = 硬質ポリオレフィン
fact-word-aseptic = 無菌充填
fact-word-hot = ホット充填
fact-word-pressure = 耐圧
fact-word-hot_and_pressure = 耐熱圧
fact-word-partial = 部分
fact-word-full_translucent = 全面・半透明
fact-word-full_opaque = 全面・不透明
fact-word-silicon_oxide = 酸化ケイ素
fact-word-mxd6 = MXD6
fact-word-carbon = 炭素膜
fact-word-evoh = EVOH
fact-word-pet = PET
fact-word-steel = スチール
fact-word-aluminium = アルミ
fact-word-plastic = プラスチック
fact-word-paper = 紙
fact-word-portable = 携帯用
fact-word-lmt = 軽車両用
fact-word-sli = 始動・照明・点火用
fact-word-industrial = 産業用
fact-word-ev = 電気自動車用
fact-word-lead_acid = 鉛蓄電池
fact-word-nickel_cadmium = ニッケルカドミウム電池
fact-word-nickel_metal_hydride = ニッケル水素電池
fact-word-lithium = リチウム電池
fact-word-alkaline = アルカリ電池
fact-word-tube = ブラウン管
fact-word-flat = 薄型
fact-unit-pieces = 個
fact-unit-million_yen = 百万円
fact-unit-people = 人
fact-unit-years = 年
fact-unit-million_euros = 百万ユーロ
fact-unit-days = 日
fact-unit-working_days = 営業日
fact-unit-stars = 個(星)
fact-unit-falls = 回(落下)
fact-unit-cycles = 回(充放電)
fact-unit-g_cm3 = g/cm³

## コマンドラインの報告

checks-head = { $file }：{ $market } の規則、上市日 { $day }
checks-value = { $name }：{ $value }
checks-threshold = 基準：{ $comparator } { $threshold }
checks-distance = 不足：{ $distance }
checks-later = { $from } から：{ $threshold }
checks-components = 原因の部品：{ $components }
checks-needs = 必要な入力：{ $needs }
checks-evidence = 保管する証拠：{ $evidence }
checks-remedy = 対応：{ $remedy }
checks-others = { $outcome }：{ $count } 件（{ $rules }）
checks-note = 法的助言ではありません。規則は { $day } 時点のものです。頼る前に出典を確認してください。
checks-yes = はい
checks-no = いいえ
checks-none = 割る対象がありません
checks-range = { $low } から { $high } の間
checks-excluded = 算入しない：{ $kilograms } kg、{ $reason }
checks-mass_balance = マスバランスによる帰属分（別掲）：{ $share }
checks-unproven = 証拠の登録なし：{ $paths }
checks-product = 製品
checks-packaging = 包装
checks-rules-head = { $packs } パック、{ $count } 規則、{ $day } 時点
checks-severity-law = 法令
checks-severity-standard = 規格
checks-severity-voluntary = 任意
checks-severity-guidance = 指針
checks-verified-yes = 確認済み
checks-verified-part = 一部確認
checks-verified-memory = 記憶による

## 文書の問題

problem-label-no_figure = 指標が選ばれていません。
problem-checks-no_day = 上市日が入力されていないため、適用する法を選べません。入力するか、日付を指定してください。
problem-fact-unknown = ここには「{ $name }」という事実の項目はありません。docs/rules.md の一覧を見てください。
problem-fact-mismatch = 事実「{ $name }」を読めません。ここに書けるもの：{ $expected }。
problem-fact-unknown_rule = 規則「{ $name }」はありません。

## パックの問題

problem-pack-syntax = { $file } の { $line } 行 { $column } 列：{ $value }
problem-pack-duplicate_id = { $file } の { $line } 行 { $column } 列：ID { $value } が重複しています。
problem-pack-check_or_informs = { $file } の { $line } 行 { $column } 列：{ $value } には check か informs のどちらか一つが必要です。
problem-pack-no_evidence = { $file } の { $line } 行 { $column } 列：{ $value } は条件を確かめますが、証拠が書かれていません。
problem-pack-empty_text = { $file } の { $line } 行 { $column } 列：{ $value } の文が空です。
problem-pack-unknown_word = { $file } の { $line } 行 { $column } 列：「{ $value }」は次のどれでもありません：{ $known }。
problem-pack-no_day = { $file } の { $line } 行 { $column } 列：「{ $value }」は 2030-01-01 のような日付ではありません。
problem-pack-days_differ = { $file } の { $line } 行 { $column } 列：最初の基準の日 { $value } と、この日が違います。
problem-pack-memory_was_not_read = { $file } の { $line } 行 { $column } 列：{ $value } は記憶によるもので、条文は読まれていません。
problem-pack-unknown_category = { $file } の { $line } 行 { $column } 列：「{ $value }」という分類やグループはありません。
problem-pack-words_of_fact = { $file } の { $line } 行 { $column } 列：事実 { $value } は、選択肢があるときに限り言葉の一覧を持ちます。
problem-pack-condition = { $file } の { $line } 行 { $column } 列：「{ $value }」がありますが、必要なのは{ $expected }です。
problem-pack-unknown_name = { $file } の { $line } 行 { $column } 列：「{ $value }」という値・事実・性質はありません。
problem-pack-other_meaning = { $file } の { $line } 行 { $column } 列：「{ $value }」は他の法域の再生材含有率です。
problem-pack-other_subject = { $file } の { $line } 行 { $column } 列：規則の対象に「{ $value }」はありません。
problem-pack-plain_recycled_content = { $file } の { $line } 行 { $column } 列：「{ $value }」ではどの意味の再生材含有率か分かりません。意味を指定してください。
problem-pack-not_comparable = { $file } の { $line } 行 { $column } 列：「{ $value }」はこの方法では比べられません。

## これらの問題の言葉

kind-letter = 別の文字
kind-closing_bracket = 閉じ括弧
kind-name = 名前
kind-day = 2030-01-01 のような日付
kind-later_day = 前より後の日付
kind-from = from と日付
kind-end = 終わり
kind-less_nesting = 浅い入れ子
kind-yes_no = true または false
kind-share = 0から1の割合
kind-words = 言葉の一覧

## 表示

because-claim-negated = 言葉は反対の意味で使われています。
because-claim-quoted = 言葉は引用されています。人の判断が必要です。
because-claim-mentioned = その言葉について述べているだけで、主張ではありません。
because-claim-company = 言葉は会社名の一部です。
because-claim-name = 言葉は固有名詞かもしれません。人の判断が必要です。
because-claim-conditional = 言葉の使用には条件があります。
because-claim-refused = この言葉は認められません。
because-claim-specified = 同じ文に具体的な説明があります。十分かどうかは人の判断が必要です。
because-claim-alone = 言葉だけで、何がどの部分でどれだけ良いのか書かれていません。
because-claim-footprint = 製品のカーボンフットプリントは { $value } kg CO2e です。ゼロと言えるのはオフセットによる場合だけです。
because-claim-no_percentage = 割合が書かれていません。
because-claim-whole = 全部が再生材です。
because-claim-figure_missing = 再生材の割合を計算できません。
because-claim-too_much = 計算された割合は主張より小さい値です。
because-claim-supported = 計算された割合が数字を裏付けます。
because-claim-fixed_phrase = フランスの定型文がありません。
because-claim-true_of_product = この数字は製品についてなら正しく、包装については正しくありません。
because-claim-true_of_packaging = この数字は包装についてなら正しく、製品については正しくありません。
because-claim-true_of_plastics = この数字はプラスチックに限れば正しいものです。
because-claim-true_of_both_kinds = この数字はプレとポストの合計なら正しいものです。
because-claim-not_certain = 規則または語の一覧をすべて読んでいないか、表示の場所が分からないため、注意までとします。
claims-none = 一覧にある言葉はありません。適法であることを意味しません。
claims-place = { $start } 文字目から { $end } 文字目
claims-suggestion = 計算が裏付ける表現：{ $wording }
claims-numbers = 主張 { $claimed }、計算が裏付けるのは { $supported }
problem-terms-syntax = 言葉のファイルを読めません：{ $value }
problem-terms-unknown_rule = 語の組 { $set } が、存在しない規則 { $value } を指しています。
problem-terms-unknown_word = 語の組 { $set } の言語・判断・確認のいずれかが正しくありません。

## 容器包装リサイクル法の委託料金

because-fee-latest_year = 年度の指定がないため、分かっている最新の単価と係数を使っています。
because-fee-between_businesses = 家庭に届かないため、義務はありません。
because-fee-stated_exempt = 文書で義務なしとされています。
because-fee-corrugated_board = 段ボールは有償または無償で引き取られるため、義務はありません。
because-fee-drink_carton = アルミを使わない飲料用紙パックは有償または無償で引き取られるため、義務はありません。
because-fee-metal = スチールとアルミは有償または無償で引き取られるため、義務はありません。
because-fee-other_material = 再商品化義務の対象となる材質ではありません。
because-fee-no_packaging = 文書に包装がありません。
because-fee-exempt = 小規模事業者の範囲内なので、委託料金の負担はありません。識別表示の義務は残ります。
because-fee-exemption_open = 小規模事業者に当たるかどうか分かりません。製造業などは従業員20人以下かつ売上高2億4千万円以下、商業・サービス業は5人以下かつ7千万円以下が対象外です。
because-fee-cited_price = 単価は指定法人の公表資料ではなく、他者の資料で読んだものです。使う前に公表値と照らし合わせてください。
because-fee-no_coefficient = この年度・用途・算定方式の算定係数が分かりません。指定法人の公表値を確認し、--coefficientで指定してください。
because-fee-no_price = この年度の委託単価が分かりません。指定法人の公表値を確認し、--priceで指定してください。
because-fee-left_out = 消費税、市町村への拠出委託料、年度後の精算、申込用紙での1 kg単位の端数処理は含みません。
problem-checks-fee_shares = 自ら回収する割合と事業活動で費消する割合の合計が全体を超えています。
fee-head = { $file }：容器包装リサイクル法、{ $year }年度、{ $method }
fee-method-own = 自主算定方式
fee-method-simplified = 簡易算定方式
fee-units = 国内で販売した数量：{ $units }
fee-line = { $class }、{ $purpose }、{ $role }：{ $components }
fee-formula = （{ $discharged }）kg × { $coefficient } × { $price } 円/kg：義務量 { $obligation } kg、{ $yen } 円
fee-at_most = 最大 { $yen } 円
fee-coefficient = 算定係数：{ $source }
fee-price = 委託単価：{ $source }
fee-of_the_user = 利用者の指定
fee-not_due = { $path }：{ $because }
fee-total = 合計 { $yen } 円
fee-total-at_most = 合計 最大 { $yen } 円
fee-total-none = 委託料金を計算できません。
fee-class-glass_clear = ガラスびん（無色）
fee-class-glass_brown = ガラスびん（茶色）
fee-class-glass_other = ガラスびん（その他の色）
fee-class-pet_bottle = PETボトル
fee-class-paper = 紙製容器包装
fee-class-plastic = プラスチック製容器包装
fee-use-food = 食料品
fee-use-beverage = 清涼飲料・茶・コーヒー
fee-use-alcohol = 酒類
fee-use-soap_and_paint = 石けん・洗剤・塗料など
fee-use-medicine = 医薬品
fee-use-cosmetics = 化粧品など
fee-use-retail = 小売
fee-use-other = その他の用途
fee-use-wrap = 包装
fee-role-user = 利用事業者として
fee-role-maker = 容器の製造等事業者として
