### Texts of the import of spreadsheets, for page and command line. Numbers arrive formatted.

## Where something stands

import-place-cell = { $sheet ->
    [none] { $row } 行目、{ $letters } 列「{ $heading }」
   *[other] シート「{ $sheet }」{ $row } 行目、{ $letters } 列「{ $heading }」
}
import-place-row = { $sheet ->
    [none] { $row } 行目
   *[other] シート「{ $sheet }」{ $row } 行目
}
import-also = ほかに { $count } 行も同じです: { $rows } 行目。
import-found = 「{ $found }」と書かれています

## What could not be read as it stands

import-problem-file-empty = ファイルが空です。ファイルを選び直すか、表計算ソフトで保存し直してから開いてください。
import-problem-file-too_large = ファイルの大きさは { $bytes } バイトです。読み込めるのは { $maximum } バイトまでです。部品表のシートだけを別のファイルに保存してください。
import-problem-file-old_excel = Excel 97-2003 形式(.xls)のファイルです。Excel で .xlsx または CSV として保存し直してから開いてください。
import-problem-file-password_protected = ファイルにパスワードがかかっています。パスワードを外した控えを保存して、それを開いてください。
import-problem-file-binary_excel = バイナリ形式のブック(.xlsb)です。Excel で .xlsx または CSV として保存し直してから開いてください。
import-problem-file-not_a_table = このファイルは表ではありません。読み込めるのは、表計算ファイル(.xlsx、.ods)と区切り文字つきテキスト(.csv、.tsv、.txt)です。
import-problem-file-damaged = ファイルが壊れているか、途中で切れています。表計算ソフトで開いて保存し直してから、もう一度開いてください。
import-problem-file-too_large_inside = 展開した中身が大きすぎます(上限 { $maximum })。部品表のシートだけを別のファイルに保存してください。
import-problem-file-no_cells = どのシートにも何も書かれていません。
import-problem-file-encoding_unknown = 文字をどの文字コードでも読めませんでした。表計算ソフトで「CSV UTF-8」として保存し直してください。
import-problem-file-quote_open = { $row } 行目で始まる引用符が閉じられていません。行が失われないように、ただの文字として読みました。セルの文字の終わりで閉じるか、取り除いてください。文字の一部なら、セル全体を引用符で囲み、その中で 2 つ続けて書いてください。
import-problem-file-quote_inside = { $row } 行目で始まる引用符が、文字の途中で閉じられています。行が失われないように、ただの文字として読みました。セルの終わりで閉じるか、取り除いてください。文字の一部なら、セル全体を引用符で囲み、その中で 2 つ続けて書いてください。
import-problem-file-too_many_rows = 行または列が多すぎるため、残りを読み込みませんでした。
import-problem-header-missing = 見出しの行が見つかりません。「品名」「材質」「質量(g)」のような列の名前が並ぶ行を選んでください。
import-problem-columns-no_mass = 質量と読める列がありません。質量がないと、ほとんどの指標を計算できません。列を選ぶか、後で入力してください。
import-problem-columns-no_material = 素材(材質)と読める列がありません。列を選ぶか、後で入力してください。
import-problem-sheet-columns_beyond = 読めるのは左から { $maximum } 列までです。それより右のセル { $count } 個を除きました。最初のセルは { $first } 列にあります。不要なら削除し、必要なら左の列へ移してください。
import-problem-rows-none = 見出しの下に、部品と読める行がありません。
import-problem-cell-error = 表計算ソフトの計算エラーです。式を直してから開き直すか、ここに値を入力してください。
import-problem-cell-not_computed = セルに式が入っていますが、計算した結果がファイルに保存されていません。表計算ソフトで一度開いて保存してから読み直すか、ここに値を入力してください。
import-problem-cell-unknown = 「わからない」として読みました。黙って別の値を当てはめることはありません。
import-problem-cell-limit = 上限・下限や範囲は1つの値ではないため、使っていません。値を入力するか、わからなければ空にしてください。
import-problem-cell-unreadable = 数として読めません。単位をつけた数を入力するか、わからなければ空にしてください。
import-problem-cell-merged_number = このセルは { $last } 行目まで結合されています。重ねて数えないように、数値は { $row } 行目だけに使いました。結合を解除し、行ごとに数値を入力してください。
import-problem-cell-approximate = 推定値として読みました。
import-problem-part_number-mangled = 表計算ソフトが品番を日付や指数に変えたようです。元の品番と見比べてください。
import-problem-quantity-empty = 数量が空のため、1個として読みました。数量を入力してください。
import-problem-quantity-unknown = 数量がわからないと、部品を数えられません。個数を入力してください。
import-problem-quantity-unit_unknown = 単位「{ $unit }」がわからないため、個数として読みました。
import-problem-mass-unit_missing = 数に単位がありません。この列が g か kg かを、一度だけ選んでください。
import-problem-mass-unit_unknown = 「{ $unit }」は質量の単位ではありません。使えるのは g、kg、mg、t、lb、oz です。
import-problem-mass-of_line = 数量が長さ・面積・体積のため、質量は行全体のものとして読みました。
import-problem-recycled-whole_differs = 再生材の割合の合計が、2つの内訳の和と合いません。内訳を使いました。
import-problem-recycled-part_above_whole = 再生材の内訳が、全体の割合より大きくなっています。両方を確かめてください。
import-problem-hierarchy-level_missing = レベルが空のため、最上位に置きました。
import-problem-hierarchy-position_missing = 項番が空のため、最上位に置きました。
import-problem-hierarchy-position_twice = 同じ項番が2回あります。表計算ソフトは 1.10 を 1.1 に変えます。列の書式を文字列にしてください。
import-problem-hierarchy-parent_missing = 親の部品が表にありません。置ける位置まで上げました。
import-problem-hierarchy-cycle = 自分自身の下になるため、最上位に置きました。
import-problem-hierarchy-too_deep = 30 段より深いため、上の段に置きました。
import-problem-material-unknown_text = 材料表にない材料です。選ぶか、この材料の値を自分で入力してください。{ $candidates ->
    [none] {""}
   *[other] 近いもの: { $candidates }。
}
import-problem-material-ambiguous = 複数の材料に読めます: { $candidates }。選んでください。
import-problem-text-too_long = 文字が長すぎます。全角ならおよそ { $japanese } 文字、半角の英数字なら { $maximum } 文字までです。表の文字を短くして読み直すか、ここで短くしてください。
import-problem-problems-more = ほかに { $count } 件の問題があります。まずこれらを直してください。
import-problem-answer-unknown_id = この ID の部品が製品にありません。行を読み込みませんでした。
import-problem-answer-differs = 製品に入っていた値と違います。回答の値に置き換えます。

## What a person should decide

import-question-encoding = 文字コードがファイルに書かれていません。文字が正しく見えますか: 「{ $sample }」
import-question-sheet = シートが複数あります。部品表はどのシートですか。
import-question-column_meaning = { $letters } 列「{ $heading }」は2通りに読めます。どちらですか。
import-question-recycled_kind = { $letters } 列「{ $heading }」({ $samples })は、使用済み品からの再生材か、工程くずからの再生材かがわかりません。どちらですか。
import-question-mass_unit = { $letters } 列「{ $heading }」({ $samples })に単位がありません。どの単位ですか。
import-question-mass_per = { $letters } 列「{ $heading }」は、1個あたりの質量ですか、行全体の質量ですか。
import-question-decimal = { $letters } 列「{ $heading }」({ $samples })の小数点は、コンマですか、ピリオドですか。
import-question-share = { $letters } 列「{ $heading }」({ $samples })の 0.3 は、30 % ですか、0.3 % ですか。
import-question-total_rows = 合計のような行があります: { $rows } 行目。部品として数えると質量が2倍になります。計算から外しますか。
import-question-hidden_rows = 非表示の行があります: { $rows } 行目。製品に含めますか。
import-question-hierarchy = どの部品がどの組立品に属するかは、表のどこに書かれていますか。
import-question-assembly_mass = { $rows } 行目には、自分の材料と下位の行の両方があります。質量は下位の行を除いたものですか、合計ですか。
import-question-taken = 今の読み方: { $answer }。

## Answers

import-unanswered = 使わない
import-answer-piece = 1個あたり
import-answer-line = 行全体
import-answer-percent = 0.3 は 0.3 %
import-answer-fraction = 0.3 は 30 %
import-answer-point = ピリオド(1,250.5)
import-answer-comma = コンマ(1.250,5)
import-answer-leave_out = 外す
import-answer-part = 部品として数える
import-answer-position = 1.2.1 のような項番
import-answer-level = レベルの列
import-answer-indent = 名前の字下げ
import-answer-parent = 親の部品を書いた列
import-answer-none = 書かれていない(平らな表)
import-answer-own = 下位の行を除く
import-answer-sum = 下位の行の合計
import-answer-utf-8 = UTF-8
import-answer-shift_jis = シフトJIS(日本語 Windows)
import-answer-euc-jp = EUC-JP
import-answer-windows-1252 = Windows-1252(西欧)
import-answer-utf-16le = UTF-16
import-answer-utf-16be = UTF-16(ビッグエンディアン)

## Meanings of columns

import-field-id = 部品識別子(Meguru)
import-field-position = 項番
import-field-level = レベル
import-field-parent = 親の部品
import-field-part_number = 品番
import-field-name = 品名
import-field-quantity = 数量
import-field-quantity_unit = 数量の単位
import-field-material = 素材(材質)
import-field-mass = 質量
import-field-mass_unit = 質量の単位
import-field-recycled = 再生材の割合(合計)
import-field-post_consumer_recycled = 再生材の割合(使用済み品から)
import-field-pre_consumer_recycled = 再生材の割合(工程くずから)
import-field-reused = 再使用品の割合
import-field-renewable = 再生可能資源の割合
import-field-recycling = 使用後に再生利用される割合
import-field-reuse = 使用後に再使用される割合
import-field-energy_recovery = 使用後に熱回収される割合
import-field-landfill = 使用後に埋め立てられる割合
import-field-role = 製品・包装の別
import-field-item_type = 行の種類
import-field-supplier = 供給者
import-field-fitted = 未実装
import-field-evidence = 根拠の種類
import-field-evidence_reference = 根拠の番号・文書名
import-field-remark = 備考

## Rows that are left out

import-row-left-out = { $row } 行目を外しました({ $why }): { $text }
import-left-out-total = 合計
import-left-out-hidden = 非表示
import-left-out-not_fitted = 未実装
import-left-out-process = 工程
import-left-out-chosen = 自分で外したもの
import-left-out-repeated_heading = 見出しの繰り返し
import-left-out-no_content = 部品の情報なし
import-counts = { $rows } 行を読みました。部品 { $parts }、組立品 { $assemblies }、外した行 { $left_out }。

## Meguru's own sheets

template-title = 部品表
template-sheet-parts = 部品表
template-sheet-example = 記入例
template-sheet-help = 列の説明
template-example-title = 記入例: 電気ケトル
template-explanation = 部品1つにつき1行です。わからないところは空のままか「不明」と書いてください。0 として数えることはありません。この表はそのまま Meguru で開けます。
template-request-title = 材料に関するデータのお願い:
template-request-sheet = 質問
template-request-explanation = 色のついたセルに記入して、ファイルをお返しください。わからないときは「不明」と書いてください。部品識別子は、回答を部品に結びつけるためのものです。変えないでください。
template-heading-id = 部品識別子
template-heading-level = レベル
template-heading-part_number = 品番
template-heading-name = 品名
template-heading-quantity = 数量
template-heading-material = 材質
template-heading-mass = 1個あたりの質量(g)
template-heading-post_consumer_recycled = 使用済み品からの再生材(%)
template-heading-pre_consumer_recycled = 工程くずからの再生材(%)
template-heading-reused = 再使用品(%)
template-heading-renewable = 再生可能資源(%)
template-heading-role = 製品・包装の別
template-heading-supplier = 供給者
template-heading-evidence = 根拠
template-heading-evidence_reference = 根拠の番号
template-heading-remark = 備考
template-hint-id = 回答を部品に結びつけます。変えないでください。
template-hint-level = 製品は 1、その部品は 2、さらにその部品は 3 です。階層がなければ空のままにします。
template-hint-part_number = 自社の品番です。文字列のセルなので、先頭の 0 は消えません。
template-hint-name = 部品の名前です。
template-hint-quantity = 1つ上の組立品に入る個数です。
template-hint-material = 一覧から選ぶか、供給者の書き方のまま書きます。例: PA66-GF30、SUS304、段ボール。
template-hint-mass = 1個の質量をグラムで書きます。ほかの単位は数の後ろにつけます。例: 1.2 kg。
template-hint-post_consumer_recycled = 使用済みの製品から再生した材料の質量の割合です(0〜100)。
template-hint-pre_consumer_recycled = ほかの製造工程のくずから再生した材料の質量の割合です(0〜100)。同じ工程に戻す端材は含めません(ISO 14021)。
template-hint-reused = 再使用品の質量の割合です(0〜100)。
template-hint-renewable = 持続可能な方法で育てられた、新しい生物由来の材料の質量の割合です(0〜100)。
template-hint-role = 包装か、製品そのものか。
template-hint-supplier = この部品について答えられる会社です。
template-hint-evidence = 割合の根拠になるものです。
template-hint-evidence_reference = 証明書の番号や文書名です。
template-hint-remark = そのほかのこと。
template-role-product = 製品
template-role-packaging = 包装
template-evidence-supplier_declaration = 供給者の宣言
template-evidence-certificate = 認証制度の証明書
template-evidence-test_report = 試験報告書
template-evidence-measurement = 自社の測定
template-evidence-invoice = 納品書・請求書
template-evidence-environmental_product_declaration = 環境製品宣言(EPD)
template-evidence-third_party_verification = 第三者の検証
template-example-rows =
    1 | K-100 | 電気ケトル | 1 | | | | | | | | |
    2 | K-110 | 本体成形品 | 1 | ＰＰ(再生材30%) | 320 | 30 | 0 | | 製品 | 見本樹脂工業 | supplier_declaration | 2026-04
    2 | K-120 | ふた | 1 | | | | | | | | |
    3 | K-121 | ふた外側 | 1 | ＡＢＳ樹脂(難燃) | 60 | 不明 | | | 製品 | 見本樹脂工業 | |
    3 | K-122 | ヒンジピン | 2 | SUS304 | 1.5 | | | | 製品 | | |
    2 | K-130 | ヒータープレート | 1 | SUS304 t1.5 | 約210 | | | | 製品 | | |
    2 | K-140 | ねじ M3×8 | ４ | SUS304 | ０．８ | | | | 製品 | | |
    2 | K-150 | 電源コード | 1 | ケーブル | 140 | | | | 製品 | | |
    2 | K-900 | 箱 | 1 | 段ボール | 180 | 70 | 20 | | 包装 | 見本紙器 | certificate | C-123

## 画面: ファイルを選ぶ

import-open = ファイルを選ぶ
import-open-text = XLSX、ODS、CSV、TSV の表を読みます。この画面の上に落としても読めます。ファイルは書き換えません。どこにも送られません。
import-choose-file = 表計算ファイルを選ぶ
import-paste = 表を貼り付ける
import-paste-label = 表計算ソフトでコピーした範囲
import-paste-hint = 見出しの行も一緒にコピーして、ここに貼り付けます。欄の外で Ctrl+V を押しても取り込めます。
import-paste-read = 貼り付けた表を読む
import-pasted-name = 貼り付けた表
import-reading = 「{ $file }」を読んでいます。
import-reading-hint = 大きなファイルは時間がかかることがあります。
import-stop = 読むのをやめる
import-stopped = 「{ $file }」を読むのをやめました。
import-failed = 「{ $file }」を読む途中で、プログラムが止まりました。選んだファイルと直した内容はそのままです。
import-retry = もう一度読む
import-read = { $parts } 個の部品を読みました。問題は { $problems } 件です。
notice-imported = 「{ $file }」から { $parts } 個の部品を取り込みました。
notice-imported-back = 「{ $file }」から { $parts } 個の部品を取り込みました。「元に戻す」で前の状態に戻せます。
notice-imported-pasted = 貼り付けた表から { $parts } 個の部品を取り込みました。
notice-imported-pasted-back = 貼り付けた表から { $parts } 個の部品を取り込みました。「元に戻す」で前の状態に戻せます。

## 画面: ファイル

import-file = 「{ $file }」を読みました
import-pasted = 貼り付けた表を読みました
import-counted = { $rows } 行から { $parts } 個の部品を読みました。
import-counted-sheet = シート「{ $sheet }」の { $rows } 行から { $parts } 個の部品を読みました。
import-kind-text = 区切り文字のあるテキストです。
import-kind-xlsx = XLSX のファイルです。
import-kind-ods = ODS のファイルです。
import-untouched = ファイルは書き換えません。
import-other-file = 別の表を読む
import-sheet-label = 読むシート
import-sheet = { $name }({ $rows } 行)
import-sheet-hidden = { $name }({ $rows } 行、非表示)
import-heading-none = 見出しの行が見つかりません。見出しのある行の番号を入力してください。
import-heading-row = { $row } 行目を見出しとして読みました。
import-heading-rows = { $first } 行目から { $last } 行目までを見出しとして読みました。
import-heading-change = 見出しの行を変える
import-heading-number = 見出しの行の番号
import-heading-count = 見出しの行数
import-heading-one = 1行
import-heading-two = 2行
import-heading-use = この行を見出しにする
import-text = 文字コードと区切り文字
import-encoding = 文字が正しく見えるものを選びます。
import-delimiter = 列の区切り
import-delimiter-comma = コンマ( , )
import-delimiter-semicolon = セミコロン( ; )
import-delimiter-tab = タブ
import-delimiter-bar = 縦線( | )

## 画面: 列

import-columns = 列の意味
import-columns-hint = 見出しと中身から推測しました。違うものは選び直せます。直すとすぐに読み直します。
import-columns-unused = 使わない列: { $count }
import-column = 列{ $letters }
import-column-named = 列{ $letters }「{ $heading }」
import-column-use = { $column }を
import-column-used = として使う
import-column-leave = { $column }は
import-column-left = { "" }
import-column-field = { $column }の意味
import-column-per = { $column }は1個あたりか行の合計か
import-column-unit = { $column }の単位
import-column-share = { $column }の割合の書き方
import-column-decimal = { $column }の小数点
import-column-samples = 例: { $samples }
import-column-empty = 中身はありません。
import-list-comma = 、
import-unused = 使わない
import-remembered = 覚えていた意味
import-guessed = 中身からの推測
import-unit-in-cells = 単位はセルの中
import-per-piece = (1個あたり)
import-per-line = (行の合計)
import-share-percent = (0.3 は 0.3 %)
import-share-fraction = (0.3 は 30 %)
import-decimal-point = (小数点は「.」)
import-decimal-comma = (小数点は「,」)
import-fields-proposed = 候補
import-fields-part = 部品
import-fields-structure = 部品の親子
import-fields-material = 素材と質量
import-fields-origin = 素材の由来と調達
import-fields-outflow = 使い終わったあと
import-fields-other = そのほか

## 画面: 質問

import-questions = 確かめたいこと
import-questions-open = 表からは決められないことが { $count } 件あります。ありそうな方で計算しています。
import-questions-settled = すべて確かめました。
import-question-open = 未確認
import-question-confirm = これでよい
import-show-row = { $row } 行目を見る

## 画面: 素材

import-materials = 素材
import-materials-hint = 確かでない素材です。表の書き方ごとに1度選べば、同じ書き方の行すべてに使います。
import-materials-certain = すべての素材を見分けました。
import-materials-confirm = 推測した { $count } 件をまとめて確認済みにする
import-materials-proposed = 推測した素材
import-materials-unknown = 見分けられない素材
import-materials-others = 見分けた素材: { $count } 件
import-material = 「{ $text }」({ $count } 行)は
import-material-choose = 素材を選ぶ
import-material-keep = 一覧にない素材(文字のまま残す)
import-material-more = 一覧のすべてから選ぶ
import-material-all = すべての素材
import-material-settled = 確認済み
import-why-code = 規格の記号から
import-why-name = 名前から
import-why-part_of_name = 名前の一部から
import-why-ambiguous = いくつかの素材に読めます
import-why-unknown = 一覧に見当たりません
import-why-remembered = 前に選んだもの

## 画面: 問題

import-problems = 問題
import-problems-none = 問題はありません。
import-problems-all = { $count } 件をすべて表示
import-count-error = 誤り { $count } 件
import-count-warning = 注意 { $count } 件
import-count-info = お知らせ { $count } 件
import-list-colon = :{" "}
import-file-named = 「{ $file }」
import-too-large = 「{ $file }」は { $size } MB です。{ $limit } MB({ $bytes } バイト)までのファイルを選んでください。部品表のシートだけを別のファイルに保存すると小さくなります。
import-severity-error = 誤り
import-severity-warning = 注意
import-severity-info = お知らせ
import-leave-row = { $row } 行目を外す
import-take-row = { $row } 行目を部品として数える
import-row-left = { $row } 行目: { $text }
import-row-taken = { $row } 行目を部品として数えています。

## 画面: 表

import-table = 読んだ表
import-table-hint = ファイルの中身です。「!」はこの場所に問題があること、取り消し線は部品に数えない行を示します。
import-table-caption = 読んだ表。1行目は、列をどう使うかです。
import-table-row = 行
import-table-unused = 使わない
import-table-heading = 見出し
import-table-hidden = 非表示の行
import-table-page = { $from }〜{ $to } 行を表示(全 { $total } 行)
import-table-before = 前の行
import-table-after = 次の行
import-left = 部品に数えない行
import-left-none = すべての行を部品として読みました。
import-left-count = { $count } 行

## 画面: 使う

import-use = 部品を使う
import-use-none = 部品を1つも読めませんでした。見出しの行と列の意味を確かめてください。
import-use-parts = { $parts } 個の部品を使えます。
import-use-left = { $left } 行は部品に数えません。
import-use-errors = 誤りのある { $errors } か所は「不明」になります。0 にはしません。
import-use-how = 読んだ部品をどうしますか。
import-use-new = 新しい製品にする
import-use-replace = 今の製品の部品表と入れ替える
import-use-append = 今の製品の部品表に足す
import-use-complete = 今の製品の部品に、識別子(id)で書き込む
import-take = この部品を使う
import-take-first = 読み取った表の部品は、まだ製品に入っていません。内容を確かめて、「この部品を使う」を押してください。
import-take-hint = この画面はこのまま残るので、あとで戻って直せます。
import-mapping = 列と素材の対応を保存する、読み込む、忘れる
import-mapping-text = 直した内容は「対応」としてファイルに保存でき、同じ形の表に使えます。コマンド「meguru」でも使えます。
import-mapping-save = 対応をファイルに保存
import-mapping-load = 対応を読み込む
import-mapping-name = meguru-mapping.json
import-mapping-wrong = 「{ $file }」は対応のファイル(meguru-mapping/1)ではありません。今の対応はそのままです。
import-memory-text = 部品を使うと、列の見出しと素材の書き方だけを、このブラウザが次の取り込みのために覚えます。数値や部品の名前は覚えません。
import-memory = 直した内容を覚える
import-forget = 覚えた内容を忘れる
