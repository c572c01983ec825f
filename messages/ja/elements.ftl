### ほかのサイトに置く部品と、そのためのコードを作るページの文。

## 部品としての計算ツール

element-reset = 最初からやり直す
element-recycled = 使用済み品からの再生材の割合
element-recycling = 使ったあとリサイクルされる割合
element-other-parts = ほかの { $count } 個の部品は、そのままの値で計算しています。
element-source = 計算: 巡る Meguru { $engine }(表の版 { $tables })
element-privacy = 入力した内容は、この端末の外に送られません。
problem-element-not_loaded = 製品を { $address } から読み込めませんでした。
problem-element-no_template = 「{ $name }」という見本はありません。
problem-element-no_indicator = 「{ $name }」という指標はありません。

## 計算ツールが動かないとき

offer-csp = このページの安全設定(コンテンツ・セキュリティ・ポリシー)により、ここでは計算できません。
offer-wasm = このブラウザーでは計算プログラムが動きません。
offer-network = 計算プログラムを読み込めませんでした。
offer-frame = 計算ツールを枠の中に表示する
offer-window = 計算ツールを新しいタブで開く
offer-frame-title = 循環性の計算ツール

## バッジ

badge-loading = 値を読み込んでいます。
badge-not-loaded = 値を読み込めませんでした。
badge-not-a-badge = このファイルには、バッジに表示できる値がありません。
badge-refused = バッジは表示できません。この市場の決まりでは、この値を表示できません。
badge-indicative = バッジは表示できません。質量の { $share } % が既定値や推定によるか、計算に入っていないため、この値は目安です。
badge-verify = 計算し直して確かめる
badge-verifying = 計算し直しています。
badge-equal = 巡る Meguru { $version } で計算し直しました。結果は同じです。
badge-differs = 巡る Meguru { $version } で計算し直しました。結果が違います。計算し直した値は { $computed }、表示の値は { $stated } です。
badge-missing = 巡る Meguru { $version } で計算し直しましたが、この製品ファイルからは値を計算できません。
badge-other-file = この製品ファイルは、値を計算したときのファイルと違います。
badge-no-product = 製品ファイルを読めないため、計算し直していません。
badge-unsupported = このページでは計算し直せません。

## コードを作るページ

configure-title = 計算ツールを自分のサイトに置く
configure-lead = サイトに表示するものを選んでください。貼り付けるコードと見え方が下に出ます。
configure-home = 計算ツールに戻る
configure-language = このページの言語
configure-kind = 置くもの
configure-kind-calculator = 計算ツール
configure-kind-frame = 枠の中の計算ツール
configure-kind-badge = 指標の値(バッジ)
configure-kind-calculator-text = ページの一部になり、ページの色に合わせられます。ページが WebAssembly を許可している必要があります。
configure-kind-frame-text = ページから独立した枠に表示します。WebAssembly を許可していないページでも使えます。
configure-kind-badge-text = 前もって計算した値を1つ表示します。計算プログラムは要りません。
configure-lang = 言語
configure-template = 最初に表示する製品
configure-template-none = 空の製品
configure-mode = 大きさ
configure-mode-quick = 少ない入力欄
configure-mode-full = 部品表すべて
configure-theme = 色
configure-theme-auto = 見る人の端末に合わせる
configure-theme-light = 明るい
configure-theme-dark = 暗い
configure-theme-contrast = 高コントラスト
configure-readonly = 入力欄を出さず、値だけを表示する
configure-persist = 見る人の入力を残す
configure-persist-none = 残さない
configure-persist-session = タブを閉じるまで
configure-persist-local = 見る人のブラウザーに残す
configure-indicators = 指標
configure-indicators-hint = 選ばないときは、主な指標だけを表示します。
configure-origin = 自分のサイトのアドレス
configure-origin-hint = 例: https://example.com 枠の高さは、このアドレスだけに伝えられます。
configure-origin-wrong = 「{ $value }」はサイトのアドレスとして読めません。https://example.com のように入力してください。
configure-badge-src = バッジのファイルのアドレス
configure-badge-product = 製品ファイルのアドレス
configure-badge-verify = 見る人のブラウザーで計算し直して確かめられるようにする
configure-code = 貼り付けるコード
configure-code-policy = ページにコンテンツ・セキュリティ・ポリシーがあるときは、次を加えます
configure-code-note = ハッシュ値(integrity)により、この版({ $version })だけが動きます。版の番号が入ったアドレスを変えないでください。
configure-copy = コードをコピー
configure-copy-policy = 設定をコピー
configure-preview = 見え方
configure-preview-badge = 上のアドレスからファイルを読み込めると、バッジが表示されます。
configure-privacy = このコードが読み込むのは、このサイトのファイルだけです。何も送信せず、クッキーも使いません。選んだとき以外は何も残しません。
configure-foot = 計算プログラム { $version }
configure-loading = 計算ツールを読み込んでいます。

## 枠の中のページ

frame-title = 循環性の計算ツール
frame-no-origin = この枠のアドレスに、置かれたサイトのアドレスがありません。そのため、枠の高さは変わりません。
