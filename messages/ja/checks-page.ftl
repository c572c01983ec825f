### 基準・表示の確認の画面の文。規則と結果の言葉は checks.ftl にある。

## 確認の画面

checks-page-note = 法的助言ではありません。規則は { $day } 時点のものです。頼る前に出典を確認してください。
checks-page-market = 売る場所
checks-page-market-jp = 日本
checks-page-market-eu = EU(欧州連合)
checks-page-market-fr = フランス
checks-page-market-de = ドイツ
checks-page-market-uk = 英国
checks-page-market-us = 米国
checks-page-day = 売り始める日(上市日)
checks-page-day-hint = この日の法令で判断します。2030-01-01 のような先の日付にすると、今後の規則がわかります。
checks-page-working = 製品を確認しています。
checks-page-again = もう一度確認しています。
checks-page-done = 確認しました: { $counts }。
checks-page-failed = 確認の結果が返ってきませんでした。
checks-page-no-product = まだ製品がありません。製品を開くか作ると、規則に照らして確認します。表示の言葉はこのまま確認できます。
checks-page-problems = 製品の入力に { $count } か所の誤りがあり、結果が変わることがあります。
checks-page-parts = この画面の中
checks-page-comma = 、
checks-page-in-brackets = ({ $text })
checks-page-all = すべて
checks-page-no-answer = 答えていない
checks-page-no-word = どれでもない
checks-page-unknown = 不明

## 質問

checks-page-facts = 質問
checks-page-facts-text = 部品表からはわからない { $count } 件の答えを規則が待っています。答えは製品のファイルに残ります。
checks-page-facts-none = 答えを待っている規則はありません。
checks-page-facts-all = ほか { $count } 件の質問を表示
checks-page-facts-given = 以前の答え: { $count } 件
checks-page-facts-rules = 待っている規則: { $count } 件({ $rules })
checks-page-all-places = { $count } か所をまとめて

## 結果

checks-page-outcomes = 規則ごとの結果
checks-page-counts = 結果ごとの規則の数
checks-page-count = { $outcome } { $count } 件
checks-page-rules = { $count } 件
checks-page-no-rules = この条件に当てはまる規則はありません。
checks-page-show = 「{ $outcome }」の規則を表示
checks-page-severity = 規則の種類
checks-page-instrument = 法令・規格・ラベル
checks-page-about-not_met = 製品は、これらの規則が求めるとおりになっていません。
checks-page-about-cannot_tell = 入力が足りません。足りない項目を規則ごとに示します。押すと、その欄に移ります。
checks-page-about-evidence_needed = 値は基準を満たしますが、証拠が登録されていません。
checks-page-about-review = 人が見て判断するものです。ここでは適合とも不適合とも言いません。
checks-page-about-undetermined = 求める内容を定める下位の法令が、まだありません。
checks-page-about-not_yet_in_force = 選んだ日にはまだ適用されません。
checks-page-about-met = 入力した値と答えによれば、製品はこれらの規則が求めるとおりになっています。
checks-page-about-not_applicable = この製品は対象ではありません。理由をそれぞれ示します。
checks-page-at = 対象:
checks-page-asked = 基準
checks-page-asked-at-least = { $threshold } 以上
checks-page-asked-above = { $threshold } を超える
checks-page-asked-at-most = { $threshold } 以下
checks-page-asked-below = { $threshold } 未満
checks-page-asked-equal = { $threshold }
checks-page-asked-different = { $threshold } 以外
checks-page-asked-in = 次のどれか: { $threshold }
checks-page-asked-has = 次を含む: { $threshold }
checks-page-distance = 差
checks-page-later = { $day } から
checks-page-from = 適用開始
checks-page-components = 原因の部品:
checks-page-needs = 足りない入力:
checks-page-unproven = 証拠が登録されていない項目:
checks-page-needs-count = 足りない入力: { $count } か所
checks-page-unproven-count = 証拠の登録なし: { $count } か所
checks-page-evidence = 保管する証拠:
checks-page-on-file = この証拠は保管してある
checks-page-remedy = 対応:
checks-page-subjects = 部品・包装ごとの結果({ $count } 件)
checks-page-source = 出典と、読んだ範囲
checks-page-published = 公式に公開されている条文(新しいタブで開く)
checks-page-source-of = : { $rule }
checks-page-read-yes = この規則に必要な部分をすべて読みました。
checks-page-read-part = 一部だけ読みました。
checks-page-read-memory = 記憶によるもので、原典を読んでいません。
checks-page-text-read = 条文そのものを読みました。
checks-page-text-cited = 条文を紹介した資料を読みました。
checks-page-text-memory = { "" }
checks-page-checked = 最後に出典と照らし合わせた日: { $day }。

## 再生材含有率

checks-page-recycled = 法令ごとの再生材含有率
checks-page-recycled-text = 同じ部品表でも、何を数え、何で割るかが法令ごとに違うため、割合が変わります。規則や市場に合った割合を使ってください。
checks-page-product = 製品
checks-page-packaging = 包装
checks-page-recycled-none = 再生材含有率はまだわかりません。
checks-page-meaning = 意味
checks-page-share = 割合
checks-page-numerator = 再生材に数える質量(kg)
checks-page-denominator = 割る質量(kg)
checks-page-left-out = 数えないものと理由
checks-page-excluded = { $kilograms } kg: { $reason }

## 表示

checks-page-claim = パッケージやウェブサイトの言葉
checks-page-claim-text = 製品について書きたい言葉を貼り付けてください。言葉は上の市場の規則と、数字は計算結果と照らし合わせます。
checks-page-claim-language = 言葉の言語
checks-page-claim-any = 市場の言語
checks-page-claim-surface = 載せる場所
checks-page-surface-product = 製品または包装
checks-page-surface-elsewhere = 広告・ウェブサイト
checks-page-claim-label = 表示する言葉
checks-page-claim-hint = 製品のファイルには入りません。このタブにだけ残ります。
checks-page-findings = { $count } か所が見つかりました。
checks-page-marked = 見つかった場所に印を付けた言葉
checks-page-finding = { $number } 番の説明
checks-page-allowed = 認められる場合:
checks-page-suggestion = 計算が裏付ける表現:
checks-page-copy = コピー
checks-page-copied = コピーしました。
checks-page-not-copied = ブラウザーがコピーを許しませんでした。文を選んでコピーしてください。
