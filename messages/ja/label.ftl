### ラベルとバッジの文。条件の文は data/labels にあります。

label-title = { $product }の指標
label-nameless = この製品
label-percent = { $number }%
label-quantity = { $number }{"\u00A0"}{ $unit }
label-indicative = 目安 { $value }
label-joint = {"・"}
label-between_sentences = {""}
label-not_stated = 記載なし

## 対象範囲

label-scope-product = 包装を除く製品全体
label-scope-plastics = 包装を除く製品のプラスチック
label-scope-packaging = 製品を除く包装
label-scope-scenario = 包装を除く製品、使用後の処理：{ $scenario }
label-scope-whole_life = 製品1個と包装、ライフサイクル全体：{ $stages }
label-scope-functional_unit = 機能単位「{ $unit }」あたり、製品と包装、ライフサイクル全体：{ $stages }
label-scope-year_of_use = 使用1年あたり、製品と包装、ライフサイクル全体：{ $stages }

## 方法

label-method-iso14021 = 質量による再生材含有率（JIS Q 14021 7.8）
label-method-jp_use_rate = 全プラスチックに対する再生プラスチックの割合（資源有効利用促進法）
label-method-renewable = 持続的に生産された生物由来のバージン材の質量割合（MCIのF_S）
label-method-mci_at_average_life = 物質循環性指標（エレン・マッカーサー財団・Granta、2019年）、平均寿命（X=1）
label-method-mci = 物質循環性指標（エレン・マッカーサー財団・Granta、2019年）、使用の度合い F(X) を含む
label-method-iec62635_recyclability = リサイクル可能率、熱回収を含まない（IEC TR 62635 の考え方）
label-method-iec62635_recoverability = リカバリー可能率、熱回収を含む（IEC TR 62635 の考え方）
label-method-footprint = ISO 14067 に沿った簡易算定、リサイクルはカットオフ（100:0）

# 式は記憶によるもの。
label-from_memory = { $method }、式は出典の本文と未照合

## 根拠

label-rests_on = 質量の{ $share }は既定値・推定による。
label-indicative_rests_on = 目安：{ $rests }
label-left_out = 質量の{ $share }は数えていない。
label-remark-mci = MCIは0〜1の値で、まったく循環しない製品は0.10。
label-remark-collection = 実際に回収されるかどうかは、率に含まない。
label-remark-footprint = カーボンフットプリントは、他社製品の値と比べられない。
label-remark-mass_balance = マスバランス方式で割り当てた再生材は数えていない。
label-remark-unverified = 使っている表の値には、出典の本文と照合していないものがある。

## 文

label-statement = { $name }は{ $value }（{ $scope }）。
label-statement_indicative = { $name }は目安として{ $value }（{ $scope }）。
label-sentence = { $product }の{ $statement }
label-wording = { $product }：{ $statement }。
label-report = 算定報告書：{ $address }
label-source = Meguru { $engine }（排出係数表 { $tables }）で{ $date }に算定。供給者による表示で、第三者の検証は受けていない。

## コマンドライン

label-refused = 次の理由で、ラベルを作れません。
label-refused-figure = 指標 { $figure }
label-refused-do = 対応：{ $remedy }
label-form-sentence = ここでは文章でだけ表示できます。
label-sentence_from = { $date }からは、文章でだけ表示できます。
label-caution = 表示する前に確かめてください。
label-too_small = { $size } mmには、読める大きさの文字で収まりません。この幅では高さが{ $needed } mm必要です。大きくするか、指標を減らしてください。
