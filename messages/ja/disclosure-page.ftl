### 開示の準備状況と容器包装の委託料金の画面の文。状態と注記の文は disclosure.ftl、委託料金の言葉は checks.ftl にある。

disclosure-page-working = 製品の入力で何を開示できるかを調べています。
disclosure-page-done = 製品の今の入力による結果です。
disclosure-page-failed = 結果が返ってきませんでした。
disclosure-page-problems = 製品の入力に { $count } か所の誤りがあり、値が変わることがあります。
disclosure-page-comma = 、
disclosure-page-semicolon = 、
disclosure-page-count = { $state } { $count } 件
disclosure-page-choose = 開示の枠組み
disclosure-page-choose-hint = 選んだものを表示し、印刷し、保存します。
disclosure-page-open = { $framework }(対象かどうか不明)
disclosure-page-not-for = { $framework }(この製品は対象外)
disclosure-page-all = すべて選ぶ
disclosure-page-none = すべて外す
disclosure-page-print = 印刷・PDF で保存
disclosure-page-save = JSON で保存
disclosure-page-file = 開示
disclosure-page-applies-unknown = この製品が対象かどうか判断できません。入力する欄:
disclosure-page-enter = 入力する欄:
disclosure-page-improve = さらに入力できる欄:
disclosure-page-facts = 入力する事実: { $count } 件
disclosure-page-facts-none = ここで入力した事実
disclosure-page-facts-text = 部品表からはわからない事実です。答えは製品のファイルに残ります。

## 容器包装リサイクル法の委託料金

disclosure-page-fee = 容器包装リサイクル法の委託料金
disclosure-page-fee-text = 家庭から出る容器包装の再商品化を指定法人に委託する料金です。単価と係数は { $year } 年度のものです。
disclosure-page-units = 1年に国内で販売した数量
disclosure-page-units-hint = この計算だけに使い、製品のファイルには書きません。空欄なら、製品に入力した数量を使います。
disclosure-page-simplified = 簡易算定方式で計算する(事業活動で費消される量があり、その量がわからない場合)
disclosure-page-formula = (販売量 − 自ら回収した量 − 事業活動で費消された量)× 算定係数 × 委託単価:
disclosure-page-fee-no-coefficient = この年度・用途・算定方式の算定係数が分かりません。指定法人の公表値を確認してください。この画面では指定できません。
disclosure-page-fee-no-price = この年度の委託単価が分かりません。指定法人の公表値を確認してください。この画面では指定できません。
