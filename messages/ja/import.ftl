### 表の取り込みの文。見出しの意味、質問、問題などの文は、画面とコマンドで共通です。

## ファイルを選ぶ

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

## ファイル

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

## 列

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

## 質問

import-questions = 確かめたいこと
import-questions-open = 表からは決められないことが { $count } 件あります。ありそうな方で計算しています。
import-questions-settled = すべて確かめました。
import-question-open = 未確認
import-question-confirm = これでよい
import-show-row = { $row } 行目を見る

## 素材

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

## 問題

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

## 表

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

## 使う

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
