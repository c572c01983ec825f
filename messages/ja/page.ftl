### ページの文。まず普段の言葉で、用語はその横に。

title = 巡る Meguru
skip = 本文へ移る
close = 閉じる
copied = コピーしました。
not-copied = コピーできませんでした。文字を選んでコピーすることはできます。
choice-none = 選ばない(不明)
unknown-amount = 不明

## ページの枠

nav = 画面
nav-start = はじめに
nav-product = 製品
nav-methods = 計算方法
file-tools = ファイル
file-save = ファイルに保存
file-open = ファイルを開く
file-new = 新しい製品
file-kind = Meguru の製品ファイル
examples = 見本を開く
examples-choose = 見本を開く
foot-privacy = 入力したデータは、この端末の外に送られません。
foot-version = 計算プログラム { $version }

## はじめに

start-title = 製品の循環性を、部品表から計算します
start-lead = 再生材の割合、資源がどれだけ循環するか、温室効果ガスの量を、入力しながら確かめられます。どの数値にも、計算の道筋と出典が付いています。
start-privacy = 計算はこの端末の中だけで行います。データはどこにも送られません。
door-continue = 続きから
door-continue-text = 編集していた製品に戻ります。
door-continue-go = 製品に戻る
door-example = 見本から始める
door-example-text = 入力済みの製品を開いて、数値を変えてみることができます。
door-new = 新しく作る
door-new-text = 空の部品表から始めます。表計算ソフトの表を貼り付けられます。
door-new-go = 新しい製品を作る
door-file = ファイルを開く
door-file-text = 前に保存したファイル(.meguru.json)を開きます。ページの上に落としても開けます。
door-file-go = ファイルを選ぶ
needed-title = 用意するもの
needed-parts = 部品表: 部品の名前、素材、1個の質量、個数
needed-recycled = 再生材の割合: 使用済み品からのものと、工程くずからのもの
needed-after-use = 使い終わったあとの行き先: 再使用、リサイクル、熱回収など
needed-life = 使う年数
needed-energy = 生産と使用のエネルギー、輸送の距離(カーボンフットプリントに使います)
needed-unknown = わからないものは空欄のままで構いません。空欄は 0 ではなく「不明」として扱い、表の既定値を使ったときは、そのことを示します。

## 製品

product-unnamed = 名前のない製品
product-title = 製品
product-more = 型番、機能単位、使い方などの項目
field-product = 製品
field-product-name = 製品の名前
field-product-model = 型番
field-product-gtin = 商品コード(GTIN、JAN)
field-product-category = 製品の種類
field-product-lifetime = 使う年数
field-product-lifetime-years = 使う年数
field-product-lifetime-industry-average-years = 同じ種類の製品が使われる平均の年数
field-product-functional-unit = 機能単位
field-product-functional-unit-description = 果たす働き(機能単位)
field-product-functional-unit-amount = 製品1個が果たす量
field-product-functional-unit-unit = その量の単位
field-product-intensity = 使われ方
field-product-intensity-functional-units = 寿命のあいだに使う回数や量
field-product-intensity-industry-average-functional-units = 同じ種類の製品の平均の回数や量
field-product-markets = 売る国・地域
field-product-placed-on-market = 発売日
functional-unit-hint = 例: 家庭で6年間、湯を沸かす
intensity-hint = 例: 洗濯の回数、走行距離
date-hint = 2026-11-23 のように書きます。
unit-km = km
unit-years = 年
average-life-default = 空欄なら、この種類の既定値 { $years } 年を使います。
average-life-none = 税法の耐用年数ではなく、実際に使われる年数です。

## 部品表

parts-title = 部品表
parts-caption = 部品表。1行が1つの部品です。
parts-hint = 質量は「320 g」のように単位を付けます。割合は % で入力します。表計算ソフトから範囲をそのまま貼り付けられます。
parts-tools = 部品表の操作
row-add = 行を追加
row-duplicate = 行を複製
row-delete = 行を削除
row-up = 上へ
row-down = 下へ
part-add = 内訳の部品を追加
undo = 元に戻す
redo = やり直す
table-copy = 表をコピー
columns = 表示する列
columns-basic = 基本
columns-all = すべて
target-none = 行を選ぶと、その行を操作できます。
target-row = 選んでいる行: { $number }
target-row-named = 選んでいる行: { $number }「{ $name }」
choose-row = 先に、操作する行を表の中で選んでください。
row-added = 行を追加しました。
row-duplicated = 行を複製しました。
row-deleted = 行を削除しました。「元に戻す」で戻せます。
row-moved = 行を移しました。
row-is-first = これより上へは移せません。
row-is-last = これより下へは移せません。
row-inside = 「{ $name }」の内訳
part-added = 内訳の部品を追加しました。
part-has-material = この行には素材が入っています。内訳のある行には素材を書けないため、先に素材と割合を空にしてください。
undo-done = 1つ前に戻しました。
undo-nothing = これより前はありません。
redo-done = 1つ先に進めました。
redo-nothing = やり直すものはありません。
table-copied = 表をコピーしました。表計算ソフトに貼り付けられます。
table-pasted = { $rows } 行 × { $columns } 列を貼り付けました。「元に戻す」で戻せます。
paste-ratio = 貼り付けた割合に「{ $number }」のような 1 未満の数があります。{ $number } % として読みました。
paste-ratio-again = 0.3 を 30 % とする読み方に変える
cell-name = { $column }、{ $row } 行目
message-at = { $field }:
packaging-yes = 包装

group-part = 部品
group-inflow = 素材の由来
group-outflow = 使い終わったあとの行き先
group-rates = 再生の効率
group-process = 作るときの歩留まり
group-evidence = 証拠
group-emission-factor = 排出係数
column-number = 行
column-name = 名前
    .term = { "" }
column-material = 素材
    .term = { "" }
column-mass = 質量
    .term = 1個
column-quantity = 個数
    .term = { "" }
column-role = 包装
    .term = 製品に含めない
column-inflow-post-consumer-recycled = 使用済み品の再生材
    .term = ポストコンシューマ、%
column-inflow-pre-consumer-recycled = 工程くずの再生材
    .term = プレコンシューマ、%
column-inflow-reused = 再使用品
    .term = リユース、%
column-inflow-renewable = 再生可能資源
    .term = 持続的な生物由来、%
column-inflow-recycling-efficiency = 再生原料を作る効率
    .term = E_F、%
column-outflow-reuse = 再使用
    .term = リユース、%
column-outflow-remanufacture = 再製造
    .term = リマニュファクチャ、%
column-outflow-recycling = リサイクル
    .term = 回収された割合、%
column-outflow-composting = 堆肥化
    .term = コンポスト、%
column-outflow-energy-recovery = 熱回収
    .term = サーマル、%
column-outflow-incineration = 単純焼却
    .term = 熱回収なし、%
column-outflow-landfill = 埋立
    .term = 最終処分、%
column-outflow-sorting-yield = 選別の歩留まり
    .term = E_ms、%
column-outflow-recycling-yield = 再生の歩留まり
    .term = E_rfp、%
column-outflow-recycling-efficiency = 再生の効率
    .term = E_C、%
column-outflow-energy-recovery-efficiency = 熱回収の効率
    .term = %
column-outflow-measured-at = リサイクル率を測る場所
    .term = { "" }
column-process-feedstock-yield = 原料の歩留まり
    .term = E_fp、%
column-process-feedstock-scrap-recycled = 原料くずの再生
    .term = C_fp、%
column-process-manufacturing-yield = 加工の歩留まり
    .term = E_cp、%
column-process-manufacturing-scrap-recycled = 加工くずの再生
    .term = C_cp、%
measured-at-collected = 回収したとき
measured-at-plant-input = 工場の入口
measured-at-plant-output = 工場の出口

## エネルギーと輸送

activities-title = エネルギーと輸送
activities-hint = カーボンフットプリントに使います。「不明」の段階は 0 とせず、計算に含めません。
field-production = 生産
field-production-energy = 生産のエネルギー(製品1個あたり)
field-transport = 使う人までの輸送
field-use = 使用
field-use-energy = 使用のエネルギー
field-use-consumables = 使用の消耗品
field-extensions = ほかのプログラムのためのデータ
field-components = 部品表
field-format = 文書の形式
stage-unknown = 不明
stage-none = なし(0)
stage-list = あり
activity-carrier = エネルギー
activity-mode = 輸送手段
activity-amount = 量
activity-unit = 単位
activity-per = 期間
activity-geography = 国・地域
activity-distance-km = 距離
per-year = 1年あたり
per-life = 寿命のあいだ
line-add = 行を追加
line-add-where = : { $stage }
line-delete = 削除
line-which = { " " }({ $row } 行目)
geography-eu = EU
geography-glo = 世界平均
geography-rer = 欧州
geography-row = その他の国
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

## ほかのデータ

kept-title = この画面では編集しないデータ
kept-explained = 証拠の記録や、ほかのプログラムのためのデータです。ファイルにはそのまま残ります。

## 場所の呼び方

place-document = 文書全体
place-part = 部品
place-row = { $row } 行目
place-row-named = { $row } 行目「{ $name }」
place-in-row = { $row }の{ $field }
problem-without-words = 確かめたいことがあります({ $code })。

## 結果

results-title = 結果
headline-mci = 循環性(MCI)は
headline-mci-after = です。
headline-mci-missing = 循環性(MCI)は、まだ計算できません。
headline-scale = まったく循環しない製品は 0.10、完全に循環する製品は 1.00 です。平均的な年数だけ使うとしたときの値です。
headline-own-life = この製品の使い方を含めた循環性は { $value } です。
headline-recycled = 素材の { $value } が再生材です。
headline-footprint = カーボンフットプリントは { $value } です。
headline-part = 質量の { $share } で計算しています。残りは、計算に必要なデータがありません。
headline-footprint-part = カーボンフットプリントは { $value } です(素材の計算は質量の { $share } 分)。
indicative = 目安
indicative-explained = 質量の3割より多くが既定値か推定によるため、目安としてお使いください。
figures-circularity = 循環性
figures-content = 再生材などの割合
figures-carbon-footprint = カーボンフットプリント
figures-mass = 質量
coverage = 質量の { $share } を計算
default-share = うち { $share } は既定値・推定
cannot-compute = 計算できません。
cannot-compute-needs = 計算できません。必要なもの:
notes = 注記 { $count } 件
gaps = 足りないデータ { $count } か所
needs-more = ほか { $count } か所
by-stage = 段階ごとの内訳
by-allocation = リサイクルの配分方法ごとの値
problems-title = 確かめたいこと({ $count })
severity-error = 要修正
severity-warning = 注意
severity-info = 参考
versions = 計算プログラム { $engine }、表の版 { $tables }

## 計算の道筋

explain = どう計算しましたか
explain-which = : { $figure }
explanation-title = { $figure }の計算
explanation-none = この数値の計算の道筋はありません。
copy-text = 文字としてコピー
steps-product = 製品全体の計算
steps-components = 部品ごとの計算({ $count })
method-equation = 式
method-source = 出典
method-verification = 確かめ方
verification-published-case = 公表された計算例と一致することを確かめています。
verification-formula-read = 出典の式を読んで書いています。一致を確かめた計算例はありません。
verification-from-memory = 出典の原文をまだ確かめていません。

## 計算方法の画面

methods-title = 計算方法と出典
methods-lead = すべての数値について、式と出典、どこまで確かめたかを示します。出典は原題のまま記します。
methods-figure = 数値

## 保存

state-saved = ファイル「{ $file }」に保存済み
state-never-saved = まだファイルに保存していません
state-changed = 「{ $file }」に保存したあと、変更があります
copy-kept = 途中の控えをこのブラウザに残しています。消えることがあるため、ファイルに保存してください。
copy-kept-disk = 途中の控えをこのブラウザに残しています。この端末で開くほかの HTML ファイルからも読めます。ファイルに保存してください。
copy-off = 途中の控えを残していません。
copy-full = このブラウザの保存場所がいっぱいで、控えを残せません。今すぐファイルに保存してください。
copy-unavailable = このブラウザには控えを残せません。ファイルに保存してください。
copy-other-tab = 別のタブでも開いています。このタブでは控えを残しません。
copy-wanted = 控えを残す
notice-saved = 「{ $file }」に保存しました。
notice-replaced = 別の製品を開きました。前の製品には「元に戻す」で戻れます。
notice-restored = 前回の続きを、このブラウザの控えから開きました。
notice-not-opened = 「{ $file }」を開けませんでした。今の製品はそのままです。
notice-too-big = 「{ $file }」は { $size } MB です。8 MB(8,388,608 バイト)までのファイルを選んでください。今の製品はそのままです。
notice-not-text = 「{ $file }」は UTF-8 の文字のファイルではありません。今の製品はそのままです。
jump-results = 結果を見る(MCI { $value })

## 手法と詳しい入力

figures-key = 主な数値
figures-circular-transition = CTI(循環への移行の指標)
figures-iso59020 = ISO 59020
figures-end-of-life = リサイクルのしやすさと回収
figures-many-lives = 再使用と修理
figures-value-and-time = 価値と時間
figures-resource-security = 重要な原材料などのリスク
figures-regional-loop = 地域の中の循環
group-count = { $total } 件中 { $count } 件を計算
figure-above = 「主な数値」に詳しく示しています。
method-show = 式と出典
method-name = 手法
methods-all = すべての手法
methods-show-all = すべての手法を表示
methods-search = 数値や手法を探す
methods-found = { $count } 件あります
checked-published-case = 公表された計算例と一致
checked-formula-read = 出典の式を確認済み
checked-from-memory = 式は記憶による(原文は未確認)
needs-many = { $field }({ $count } 部品)
by-component = 部品ごとの値(大きい順)
by-component-rest = ほか { $count } 部品
percentage-points = { $value } ポイント
targets-title = 目標
target-by = { $year } 年までに { $value }
target-value = 今の値
target-gap = 目標までの差
target-reached = 達成しています
target-pace = 1年あたりに必要な変化
target-track = 進み具合
target-track-on = 順調です(基準年から目標年までの直線での見込み)
target-track-behind = 遅れています(基準年から目標年までの直線での見込み)
target-track-unknown = まだわかりません(基準年からの直線での見込みで判断します)
