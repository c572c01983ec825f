# 結果の図。

pictures-title = 図で見る
picture-flow = 材料の流れ
picture-allocations = 配分方法ごとのカーボンフットプリント
picture-quality = データの確かさ
picture-gaps = 足りないデータと、その影響
picture-table = 表で見る
picture-as-svg = SVG で保存
picture-as-png = PNG で保存
picture-which = (「{ $picture }」)
picture-file = { $product } { $picture }
picture-failed = 図を PNG にできませんでした。SVG では保存できます。
picture-larger = 大きく表示

# 見出しの理由
reason-so = { $why }ため、{ $value } です。
reason-largest = 最も多いのは「{ $part }」の { $mass } です。
reason-also = { $why }ことも影響しています。
reason-virgin = 材料の { $share } を新しく採った資源でまかなっている
reason-disposed = 使用後に、質量の { $share } が循環に戻らない
reason-recycling-loss = 使用後の再生で、質量の { $share } にあたる材料が失われる
reason-feedstock-loss = 再生材を作るときに、質量の { $share } にあたる材料が失われる
reason-recycled-in = 材料の { $share } に再生材を使っている
reason-reused-in = 材料の { $share } に再使用品を使っている
reason-renewable-in = 材料の { $share } に、持続可能に生産された再生可能な資源を使っている
reason-reused-out = 使用後に、質量の { $share } が再使用・再製造される
reason-recycled-out = 使用後に、質量の { $share } が再生利用のために回収される
reason-composted-out = 使用後に、質量の { $share } が堆肥になる

why-virgin = 新しい資源が多い({ $share })
why-disposed = 循環に戻らない分が多い({ $share })
why-recycling-loss = 再生での損失が多い({ $share })
why-feedstock-loss = 再生材を作る損失が多い({ $share })
why-recycled-in = 再生材が多い({ $share })
why-reused-in = 再使用品が多い({ $share })
why-renewable-in = 再生可能な資源が多い({ $share })
why-reused-out = 再使用が多い({ $share })
why-recycled-out = 回収が多い({ $share })
why-composted-out = 堆肥になる分が多い({ $share })

# 値の幅
range-band = 枠: 値の幅 { $low }〜{ $high }
range-headline = わからない入力によって、{ $low }〜{ $high } の間で変わります。
range-narrow = わからない入力があっても、この値は変わりません。
range-how = 幅の決め方
range-how-stated = 入力した値は動かしません。幅(最小と最大)も入力した値は、その両端まで動かします。
range-how-estimated = 推定の値は、5つの質問と同じ大まかな区分の端まで動かします。再生材は 0〜10 %、10〜50 %、50〜100 %、使用後の回収と再使用は 0〜25 %、25〜50 %、50〜90 % の区分です。
range-how-tables = 使用後の行き先の既定値は、同じ素材についてほかの国や年の表にある値まで動かします。ほかの表がなければ、回収 0〜90 % とします。
range-how-yields = 入力のないリサイクル効率は、50〜95 % の間とします。
range-how-together = すべてを同時に、最も低くなる側と最も高くなる側へ動かした両端です。確率ではありません。部品の質量は、幅の入力がなければ動かしません。

# 材料の流れ
flow-measure = 量の表し方
flow-measure-product = 1個あたり
flow-measure-year = 1年あたり
flow-measure-functional-unit = 機能単位あたり
flow-measure-year-divided = 使う年数 { $number } 年({ $origin })で割った量です。
flow-measure-functional-unit-divided = 製品1個が果たす { $number } 単位({ $unit })で割った量です。
flow-measure-year-missing = 使う年数がわからないため、1年あたりの量にできません。1個あたりの量を示しています。
flow-measure-functional-unit-missing = 機能単位の量がわからないため、機能単位あたりの量にできません。1個あたりの量を示しています。
flow-by-year = { $mass }(1年あたり)
flow-by-functional-unit = { $mass }(機能単位あたり)
flow-in = 入る { $mass }
flow-out = 出る { $mass }
flow-in-virgin = 新しい資源
flow-in-pre-consumer = 工程くず
flow-in-post-consumer = 使用済み再生材
flow-in-reused = 再使用品
flow-in-renewable = 再生可能な資源
flow-in-unknown = 由来不明
flow-out-reuse = 再使用
flow-out-remanufacture = 再製造
flow-out-recycling = 再生利用
flow-out-composting = 堆肥化
flow-out-energy-recovery = 熱回収
flow-out-incineration = 焼却
flow-out-landfill = 埋立
flow-out-unknown = 行き先不明
flow-return = 循環に戻る { $amount }
flow-return-unknown = 戻る量が不明 { $mass }
flow-no-return = 循環に戻る材料はありません
flow-next = 次の製品へ
flow-rest = その他 { $count } 点
flow-hint = 帯や部品に触れると、その量をここに示します。
flow-band-in = { $part } { $mass } ← { $other } { $amount }
flow-band-out = { $part } { $mass } → { $other } { $amount }
flow-to-row = この行へ
flow-scope = 対象
flow-scope-product = 製品(包装を除く)
flow-scope-packaging = 包装
flow-about-return = 回収量から再生での損失を引いた量です。戻った材料は、この製品に限らず次の製品に使われます。
flow-none = 部品の質量を入力すると、材料の流れを図で示します。
flow-without-mass = 質量が分からない部品が { $count } 点あり、図に含まれていません。
flow-summary = 材料 { $mass } の流れ。由来: { $origins }。使用後: { $destinations }。循環に戻る量: { $back }。
flow-part = 部品
flow-way = どこから・どこへ
flow-way-in = 入る:
flow-way-out = 出る:
flow-mass = 質量
flow-share = 割合
flow-all = 全体
flow-back = 循環に戻る
flow-back-unknown = 再生の効率が不明

# 配分方法ごとのカーボンフットプリント
allocations-about = リサイクルの効果をどちらの製品に数えるかで、値がどれだけ変わるかを比べます。
allocations-missing = 計算できない段階: { $stages }
allocations-summary = 配分方法ごとの合計: { $list }
allocations-unit = 単位: { $unit }

# データの確かさ
quality-known = { $total } 個のデータのうち、{ $known } 個は入力された値です。
quality-evidenced = 証拠あり
quality-stated = 入力
quality-estimated = 推定
quality-default = 既定値
quality-missing = 不足
quality-weakest = 次に確かめると効果が大きいデータ:
quality-mass = 質量の { $share }
quality-not-needed = 不要
quality-input = 「{ $part }」の{ $input }
quality-field-mass = 質量
quality-field-inflow = 素材の由来
quality-field-feedstock-recycling = 再生材を作る効率
quality-field-outflow = 使い終わったあとの行き先
quality-field-recycling = 使用後の再生の効率
quality-field-emission-factor = 排出係数

# 足りないデータ
gaps-none = 主な数値に足りないデータはありません。
gaps-missing = 足りないデータ
gaps-effect = 影響
gaps-blocks = 計算できない: { $figures }
gaps-leaves = 一部だけで計算: { $figures }
gaps-more = ほかに { $count } 件
