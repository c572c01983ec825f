### 確認の画面の、ラベルの文。ラベルそのものの文は label.ftl にある。

checks-page-label = 表示ラベル

label-page-text = 製品に載せる指標のラベルを、対象範囲・方法・根拠とあわせて作ります。上の市場と売り始める日の規則で認められるときだけ作れます。
label-page-figures = 載せる指標
label-page-no-figures = ラベルに載せられる指標に、まだ値がありません。
label-page-audience = 見せる相手
label-page-audience-consumer = 消費者
label-page-audience-business = 企業
label-page-size = 大きさ
label-page-size-50x30 = 50 × 30 mm
label-page-size-70x50 = 70 × 50 mm
label-page-size-70 = 幅 70 mm、高さは文に合わせる
label-page-language = ラベルの言語
label-page-date = ラベルの日付
label-page-date-hint = 売り始める日より後なら、この日の規則で判断します。
label-page-claim = 上の文もラベルに入れる
label-page-working = ラベルを作っています。
label-page-done = ラベルを作れます。
label-page-failed = ラベルを作れませんでした。
label-page-print-size = 印刷の大きさは { $width } × { $height } mm。ここでは拡大しています。
label-page-spoken = ラベルの内容(文字)
label-page-ways = ラベルの保存
label-page-way-svg = SVG で保存
label-page-way-png = PNG で保存(600 dpi)
label-page-way-page = HTML ページで保存
label-page-way-copy = HTML の一部をコピー
label-page-not-copied = ブラウザーがコピーを許しませんでした。「HTML ページで保存」を使ってください。
label-page-no-png = ブラウザーが PNG を作れませんでした。SVG で保存してください。
label-page-badge = ウェブサイトのバッジ
label-page-badge-text = 指標を1つ、ウェブサイトに埋め込むためのファイルです。上の文は入りません。
label-page-badge-figure = バッジの指標
label-page-way-badge = バッジのファイルを保存
label-page-badge-refused = 次の理由で、バッジを作れません。
label-page-file = ラベル
label-page-badge-file = バッジ
