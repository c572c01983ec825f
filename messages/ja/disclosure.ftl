### 開示の準備状況の文言。各項目が求める内容は data/disclosure の枠組みにあります。

## 項目がどこまで満たされているか

disclosure-state-filled = 記入可
disclosure-state-default = 標準値・推計値による
disclosure-state-review = 要確認
disclosure-state-missing = 未入力
disclosure-state-not_applicable = 該当なし
disclosure-state-outside = 製品文書の対象外

disclosure-meaning-filled = 値の根拠がすべて文書に入力されています。
disclosure-meaning-default = 値の少なくとも一部が、表の標準値または推計値によります。開示する前に実測値を入力してください。
disclosure-meaning-review = 値はありますが、求められる内容に合うかどうかを人が判断する必要があります。
disclosure-meaning-missing = 入力が足りません。ゼロという意味ではありません。
disclosure-meaning-not_applicable = この製品には当てはまるものがありません。
disclosure-meaning-outside = 会社や個々の品に関する事項、または別の書類にある事項で、製品の文書では満たせません。

## 製品の文書で満たせない理由

disclosure-outside-company = 会社の事項
disclosure-outside-item = 個々の品の事項
disclosure-outside-words = 人が書く説明
disclosure-outside-no_field = 別の書類
disclosure-outside-pending = 法令待ち

## 値の注記

because-disclosure-contribution = この製品が会社の値に加える量です。全製品を合計してください。
because-disclosure-mass_balance = マスバランスによる帰属分は数えていません：{ $share }。
because-disclosure-none_listed = 一覧にあるものは含まれていません。
because-disclosure-no_packaging = 文書に包装がありません。包装がある場合は、役割を包装とした部品として追加してください。
because-disclosure-nothing = この製品には当てはまるものがありません。
because-disclosure-other_material = 表にない材料の部品があります。材料名を自分で書き添えてください。
because-disclosure-unverified_rows = 出典を誰も確認していない表の行によります。
because-disclosure-from_memory = ここで求められる内容は、誰も本文を確認していません。
because-disclosure-formula_from_memory = 指標の式は記憶によるもので、出典を誰も確認していません。

## 値の出どころ

meaning-secondary_esrs_e5 = ESRS E5：再使用・再生の材料を、包装を含む全材料で割る
meaning-recycled_gri_301_2 = GRI 301-2：再生材の投入量を、材料の投入量全体で割る
meaning-post_consumer_iso14021 = ISO 14021 使用済み由来：全体の質量で割る
meaning-pre_consumer_iso14021 = ISO 14021 製造工程由来：全体の質量で割る
disclosure-property-mass_kg = 質量
disclosure-property-renewable_material_kg = 再生可能（生物由来）材料の質量
disclosure-property-non_renewable_material_kg = その他の材料の質量
disclosure-property-materials = 材料別の質量
disclosure-property-critical_raw_materials = EU重要原材料の質量
disclosure-property-units_per_year = 年間販売数
disclosure-property-lifetime_years = 使用年数
disclosure-property-plastics_share = プラスチックの割合
disclosure-property-category = 製品区分

## 単位

disclosure-unit-years = 年
disclosure-unit-days = 日
disclosure-unit-points = 点
disclosure-unit-cycles = サイクル
disclosure-unit-pieces = 個

## シート

disclosure-title = 開示の準備状況：{ $product }
disclosure-title-unnamed = 開示の準備状況
disclosure-product = 製品
disclosure-data-of = データの時点
disclosure-data-of-none = 記載なし
disclosure-made-with = 作成
disclosure-program = Meguru { $engine }（排出係数表 { $factors }、標準値表 { $defaults }）
disclosure-states = 状態の意味
disclosure-overview = 枠組みと状態ごとの項目数
disclosure-framework = 枠組み
disclosure-points = { $framework }：項目
disclosure-reference = 条項
disclosure-asked = 求められる事項
disclosure-state = 状態
disclosure-value = 値
disclosure-rests-on = 根拠と注記
disclosure-version = 版：{ $version }
disclosure-read-yes = 確認の範囲：すべて（{ $text }）。出典：{ $source }（{ $checked }）
disclosure-text-read = 本文による
disclosure-text-cited = 紹介・引用による
disclosure-text-memory = 記憶による
disclosure-read-part = 確認の範囲：一部（{ $text }）。出典：{ $source }（{ $checked }）
disclosure-read-memory = 確認の範囲：なし（{ $text }）。出典：{ $source }（{ $checked }）
disclosure-definition = ここでの再生材の意味：{ $name }。{ $why }（出典：{ $source }）
disclosure-definition-part = ここでの再生材の意味：{ $name }。{ $why }（出典、一部確認：{ $source }）
disclosure-applies-no = この製品は対象外です。
disclosure-applies-unknown = この製品が対象かどうか判断できません。入力する欄：{ $needs }
disclosure-from = 根拠：{ $names }
disclosure-origin = 出所：{ $origin }
disclosure-default-share = 質量の { $share } が標準値・推計値
disclosure-point-part = この項目の本文は一部だけ確認しました。
disclosure-about-product = 包装を除く製品
disclosure-about-packaging = 包装
disclosure-gaps = { $framework }：入力する欄
disclosure-gap-none = 文書に不足する入力はありません。
disclosure-field = 欄
disclosure-fills = 満たされる項目
disclosure-listed = { $name } { $mass } kg（{ $share }）
disclosure-component = 部品「{ $name }」
disclosure-note = 法的助言ではありません。準備状況は合否ではなく、製品の文書から報告に何を出せるかを示すもので、報告の正しさは示しません。頼る前に出典を確認してください。

## 枠組みのファイルの問題

problem-framework-undeclared_content = { $file } の { $line } 行 { $column } 列：枠組みは「{ $value }」を再生材の定義として宣言していません。
problem-framework-unknown_content = { $file } の { $line } 行 { $column } 列：再生材の定義「{ $value }」はありません。
problem-framework-no_contribution = { $file } の { $line } 行 { $column } 列：{ $value } には会社の値に加える値がありません。
problem-framework-no_field = { $file } の { $line } 行 { $column } 列：文書の「{ $value }」に文字の欄はありません。
problem-framework-no_number = { $file } の { $line } 行 { $column } 列：「{ $value }」は数値ではないため掛けられません。
problem-framework-no_point = { $file } の { $line } 行 { $column } 列：{ $value } に項目がありません。
problem-framework-one_filling = { $file } の { $line } 行 { $column } 列：{ $value } には「value」「field」「outside と why」のどれか一つが必要です。
problem-framework-other_unit = { $file } の { $line } 行 { $column } 列：値の単位は「{ $value }」です。
problem-framework-two_units = { $file } の { $line } 行 { $column } 列：値に2つ目の単位「{ $value }」が付きます。
