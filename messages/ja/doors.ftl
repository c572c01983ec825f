### 入口の文: 5つの質問と、案内つきの入力。

steps = ステップ
steps-count = 全{ $count }ステップ中、{ $step }ステップ目
door-back = 戻る
door-next = 次へ
door-change = 変更
door-change-name = { $name }を変更
slips-title = 確かめたいところがあります
list-comma = 、

## 両方の入口

quick-slip = { $name }: { $problem }
quick-material-common = よくある素材
quick-material-all = そのほかの素材
quick-no-figure = 計算できません
quick-go-product = 詳しい画面で続ける

## 案内つきの入力

guide-step-1 = 始め方
    .title = 何から始めますか
guide-step-2 = 部品
    .title = 製品と部品
guide-step-3 = 素材
    .title = 素材と再生材
guide-step-4 = 使い終わったあと
    .title = 使い終わったあとの行き先
guide-step-5 = 結果
    .title = 結果
guide-first-text = 部品表のファイルか、同じ種類の製品の見本から始めます。どちらもなければ、部品を1つずつ入力できます。
guide-empty = 空の部品表、または保存したファイルから
guide-empty-go = 空の部品表で始める
guide-open-saved = 保存したファイルを開く
guide-table = 表計算ファイルから
guide-choose-first = 見本を選ぶか、表計算ファイルを開いてください。
guide-nothing-yet = まだ製品がありません。最初のステップで、始め方を選びます。
guide-to-first = 最初のステップへ
guide-parts-text = 部品の名前、素材、1個の質量、個数を確かめます。わからないところは空欄のままで進めます。空欄は「不明」として扱います。
guide-unknown-materials = わからなかった素材
guide-materials-known = すべての素材がわかっています。
guide-unknown-materials-text = 次の素材は、表の中に見つかりませんでした。どの素材か選んでください。
guide-material-which = 「{ $text }」はどの素材ですか
guide-material-missing = 素材が空欄の部品は、どの素材ですか
guide-material-later = あとで選ぶ
guide-recycled = 再生材の割合
guide-recycled-text = 素材ごとに、再生材の割合を入力します。わからないときは空欄のままで進めます。再生材を使っていないときは 0 を入力します。
guide-post-consumer-recycled = 使用済み品から(%)
guide-pre-consumer-recycled = 工程くずから(%)
guide-proof = 再生材の割合を示す証拠
guide-proof-short = 再生材の証拠
guide-proof-none = 証拠なし
guide-proof-reference = 証拠の番号や名前(任意)
guide-proof-supplier-declaration = 供給者の宣言書
guide-proof-certificate = 認証書
guide-proof-third-party-verification = 第三者の検証
guide-proof-test-report = 試験・測定の報告書
guide-proof-environmental-product-declaration = 環境製品宣言(EPD)
guide-proof-invoice = 納品書・請求書
guide-proof-measurement = 自社の計量
guide-proof-other = その他
guide-group-parts = 部品: { $parts }
guide-differ = 部品ごとに値が違います。ここに入力すると、すべての部品が同じ値になります。
guide-after-text = 素材ごとに、使い終わったあとの行き先を答えます。割合は合わせて 100 % までです。
guide-after-market = 平均を使う国・地域: { $market }
guide-after-unknown = わからない(売る国の平均があれば、それを使う)
guide-after-stated = 割合を入力する
guide-results-text = 結果は、入力を変えるとすぐに変わります。どの数値からも、計算の道筋を開けます。
guide-check = 答えの確認
guide-check-go = 答えを一覧で確かめる
guide-leave = このまま次へ進む
guide-unknown = 不明
guide-now = いまの値
guide-gaps = 次に入力すると効果が大きいもの
guide-gaps-none = 主な指標に足りないデータはありません。
guide-gap-blocks = 待っている指標: { $figures }
guide-gaps-more = ほかに { $count } か所
check-share = { $name } { $value }
check-of-part = { $part }の{ $name }
