### 見本、ひな形、5つの質問で置いた仮定。英語は文書そのものにあり、この一覧にある出典はページの言語で示します。

source-assumed = 仮定: { $what }

# battery

assumption-handed-in-at-the-bicycle-shop = 自転車店に引き渡す
assumption-thrown-away-with-incombustible-waste = 不燃ごみとして捨てる
assumption-box-with-inserts = 仕切り付きの箱

# five questions

assumption-no-recycled-material-is-known = 再生材の使用は不明

# building-product

assumption-1-sheet-of-910-x-1820-x-12-5-mm-about-8-5-kg-m2 = 910 x 1820 x 12.5 mm の板1枚、約 8.5 kg/m2
assumption-a-little-gypsum-of-old-board = 古いボードの石こうを少量
assumption-gypsum-of-flue-gas-cleaning-and-other-plants = 排煙脱硫などの施設からの石こう
assumption-paper-and-dust-are-lost = 紙と粉じんは失われる
assumption-drywall-screw = 石こうボード用ねじ
assumption-stays-in-the-board = ボードに残る
assumption-from-the-works-to-the-site = 工場から現場まで

# car-underbody-cover

assumption-melting-loss = 溶解の損失
assumption-large-injection-moulded-cover = 大型の射出成形カバー
assumption-the-rest-of-shredder-residue-is-mostly-used-for-heat = 残りのシュレッダーダストは主に熱回収される
assumption-lost-in-shredding = 破砕で失われる
assumption-m6-bolt = M6 ボルト
assumption-from-the-moulder-to-the-car-maker = 成形会社から自動車メーカーまで
assumption-sorting-plastics-out-of-shredder-residue-loses-much = シュレッダーダストからのプラスチックの選別では多くが失われる
assumption-part-of-the-start-up-material = 立ち上げ時の材料の一部
assumption-sprues-and-rejects = スプルーと不良品
assumption-ground-and-used-again = 粉砕して再び使う
assumption-sorted-out-of-shredder-residue-again = 再びシュレッダーダストから選別される
assumption-as-for-the-feedstock = 原料と同じ
assumption-push-clip = プッシュクリップ
assumption-goes-to-shredder-residue = シュレッダーダストになる
assumption-as-the-cover = カバーと同じ
assumption-scrap-in-blast-furnace-steel = 高炉鋼に入るスクラップ

# corrugated-box

assumption-about-1-m-of-tape = テープ約 1 m
assumption-from-the-box-maker-to-the-packer = 製箱会社から包装する会社まで
assumption-box-makers-own-offcuts-do-not-count = 製箱会社の社内の端材は数えない
assumption-half-of-the-virgin-fibre-from-certified-forest = バージン繊維の半分は認証林から
assumption-corrugator = コルゲーター
assumption-offcuts-go-back-to-the-mill = 端材は製紙工場に戻る
assumption-die-cutting = 打ち抜き
assumption-corrugating-printing-and-cutting = 貼合、印刷、打ち抜き
assumption-steam-of-the-corrugator = コルゲーターの蒸気

# cotton-t-shirt

assumption-sewing-thread = 縫い糸
assumption-one-bag-a-shirt = 1枚につき袋1枚
assumption-better-yarn-a-test-of-the-maker-would-stand-here = より良い糸。本来はメーカーの試験結果を入れる
assumption-cutting-waste-of-other-makers = 他社の裁断くず
assumption-organic-cotton-taken-as-sustained-production = オーガニックコットン。持続的な生産とみなす
assumption-short-fibres-are-lost-in-tearing = 反毛で短い繊維が失われる
assumption-spinning-and-knitting = 紡績と編み立て
assumption-part-of-the-spinning-waste = 紡績くずの一部
assumption-not-known-to-be-collected = 回収されるかどうかは不明
assumption-label = ラベル
assumption-spinning-knitting-dyeing-and-sewing-in-france = フランスでの紡績、編み立て、染色、縫製
assumption-steam-for-dyeing = 染色の蒸気
assumption-lint-from-china-to-france = 原綿を中国からフランスまで
assumption-to-the-shop = 店まで
assumption-60-washes-one-a-day-of-wear-ecobalyse-its-part-of-each-load-drier-in-30-of-cases = 洗濯60回(着用1日につき1回、出典の設定)、各回の洗濯物のうちこの1枚分、乾燥機の使用は 30 %
assumption-2-g-for-its-part-of-each-of-60-loads = 60回それぞれで、この1枚分として 2 g
assumption-1-7-l-for-its-part-of-each-load = 各回で、この1枚分として 1.7 L

# electric-kettle

assumption-from-the-port-to-the-shop = 港から店まで
assumption-the-bill-of-materials-names-no-recycled-material = 部品表に再生材の記載がない
assumption-from-south-east-asia-the-published-case-flies-it-12-000-km-to-europe = 東南アジアから。公表された事例では欧州まで 12,000 km を空輸

# ev-battery-pack

assumption-the-minimum-may-come-from-scrap-of-cell-making = 最低限の割合はセル製造のくずでまかなえる場合がある
assumption-hydrometallurgy-of-cell-scrap = セルのくずの湿式製錬
assumption-the-rest-the-source-names-no-destination = 残り。出典に行き先の記載がない
assumption-no-recycled-content-the-published-f-r-of-this-case-equals-its-recycling-yield-and-is-not-used = 再生材なし。公表された事例の F_r は再生の歩留まりと同じ値のため使わない
assumption-from-the-cell-factory = セル工場から
assumption-to-the-car-maker = 自動車メーカーまで

# first-estimate

assumption-how-light-and-heavy-how-recycled-and-how-long-used-such-products-are-nobody-measured-it = この種の製品の軽さ・重さ、再生材の割合、使用年数の目安。測定値ではない
assumption-nothing-is-known-of-the-kind-of-product = 製品の種類が不明
assumption-the-answer-in-words-as-the-question-states-its-limits = 質問に示した範囲での、言葉による回答
assumption-the-answer-in-words-mostly-is-more-than-half-of-the-mass = 言葉による回答:「ほとんど」は質量の半分を超える
assumption-no-table-has-the-yield-of-recycling-this-material = この素材のリサイクルの歩留まりはどの表にもない

# furniture

assumption-a-small-part-is-chipped-for-board = 一部は砕いてボードの原料にする
assumption-packing-of-a-table-in-parts = 組み立て式テーブルの梱包
assumption-from-the-maker-to-the-home = メーカーから家庭まで

# guard-locking-switch

assumption-the-published-shares-0-60-and-0-56-sum-to-1-16-these-are-ours = 公表された割合 0.60 と 0.56 の合計が 1.16 になるため、ここで決めた値

# high-speed-train-luggage-rack

assumption-life-of-a-high-speed-train-car-no-average-of-comparable-parts-is-known = 高速鉄道車両の寿命。同種の部品の平均は不明
assumption-extruded-profile-of-1-m = 押出形材 1 m
assumption-melting-loss-and-loss-of-laser-sorting-together = 溶解の損失とレーザー選別の損失の合計
assumption-casting-of-the-billet = ビレットの鋳造
assumption-casting-scrap-is-melted-again = 鋳造のくずは再び溶解する
assumption-extrusion-ends-sawing-and-machining = 押出の端材、切断、機械加工
assumption-extrusion-scrap-is-melted-again = 押出のくずは再び溶解する
assumption-the-same-system-takes-the-rack-back-at-the-end-of-the-car-s-life = 車両の廃車時に同じ仕組みで荷棚を引き取る
assumption-lost-in-dismantling = 解体で失われる
assumption-remelting-of-clean-wrought-scrap = きれいな展伸材スクラップの再溶解
assumption-cast-or-machined-bracket = 鋳造または機械加工のブラケット
assumption-primary-metal = 新地金
assumption-as-the-profile = 形材と同じ
assumption-m6-with-washer = M6、座金付き
assumption-extrusion-ageing-and-machining-of-1-m = 1 m 分の押出、時効処理、機械加工
assumption-billet-heating = ビレットの加熱
assumption-from-the-extruder-in-toyama-to-a-car-builder-in-aichi = 富山の押出会社から愛知の車両メーカーまで

# it-device

assumption-14-inch-laptop-of-about-1-4-kg = 14 インチ、約 1.4 kg のノートパソコン
assumption-hinges-plates-and-screws = ヒンジ、板金、ねじ
assumption-keys-ducts-and-covers = キー、ダクト、カバー
assumption-mainboard-memory-display-panel-counted-with-the-factor-of-finished-it-equipment-per-kilogram = 基板、メモリー、表示パネル。IT 機器の完成品の 1 kg あたりの係数で計算
assumption-about-50-wh = 約 50 Wh
assumption-box-and-moulded-inserts = 箱と成形緩衝材
assumption-from-the-port-to-the-user = 港から使用者まで
assumption-about-15-w-for-2000-hours-a-year = 約 15 W を年 2000 時間

# office-chair

assumption-recycled-film = 再生フィルム
assumption-one-remanufacture-within-its-life = 寿命のあいだに再製造1回
assumption-sheet-and-tube = 板と管
assumption-mill-scrap = 製鋼工場のくず
assumption-pressing = プレス加工
assumption-clean-scrap = きれいなくず
assumption-second-hand-trade-of-office-furniture = オフィス家具の中古販売
assumption-taken-back-new-cover-and-gas-spring = 引き取って張地とガススプリングを交換
assumption-dismantled-by-the-waste-contractor = 廃棄物処理業者が解体する
assumption-casting-alloy = 鋳造用合金
assumption-the-sheet-says-none = 資料には「なし」とある
assumption-a-fifth-of-1-for-wheels = キャスター全体(1 %)の5分の1
assumption-not-in-the-sheet = 資料に記載なし
assumption-worn-out = 摩耗する
assumption-replaced-at-remanufacture = 再製造のときに交換する
assumption-one-bag-a-chair = いす1脚につき袋1枚
assumption-pressing-welding-powder-coating-and-assembly = プレス、溶接、粉体塗装、組立
assumption-powder-coating-oven = 粉体塗装の乾燥炉
assumption-from-the-factory-to-the-office = 工場からオフィスまで

# pet-bottle

assumption-most-of-what-is-not-collected-for-recycling-is-burnt-for-heat = リサイクルに回収されない分の多くは焼却して熱回収する
assumption-screw-cap = ねじ式キャップ
assumption-shrink-film = シュリンクフィルム
assumption-empty-mass-only-the-drink-is-outside = 空の質量のみ。中身の飲料は含まない
assumption-losses-of-recycling-are-in-the-recycling-efficiency = リサイクルの損失は再生効率に含む
assumption-preform-and-blow-moulding = プリフォームの成形とブロー成形
assumption-clean-scrap-of-one-polymer = 単一樹脂のきれいなくず
assumption-food-contact-virgin = 食品に触れるためバージン材
assumption-film-virgin = フィルム、バージン材
assumption-a-case-of-about-290-g-for-24-bottles = 24本用で約 290 g の箱

# returnable-beer-bottle

assumption-the-rest = 残り
assumption-crown-cap = 王冠
assumption-not-known = 不明
assumption-municipal-sorting = 自治体による選別
assumption-paper-label = 紙ラベル
assumption-sludge-of-the-bottle-washer = 洗びん機の汚泥
assumption-crate-of-1-9-kg-for-20-bottles = 20本用で 1.9 kg のプラスチック箱
assumption-half-of-each-new-crate = 新しい箱それぞれの半分
assumption-about-50-trips = 約50回の使用
assumption-old-crates-one-polymer = 古い箱、単一樹脂
assumption-ground-and-moulded-again = 粉砕して再び成形する
assumption-hot-water-of-the-bottle-washer-per-bottle = 洗びん機の温水、1本あたり
assumption-washing-and-inspection-per-bottle = 洗浄と検査、1本あたり
assumption-bottle-and-crate-to-the-shop = びんと箱を店まで
assumption-back-empty = 空で戻る

# reusable-cup

assumption-compounding = コンパウンド
assumption-a-cup-is-rented-for-four-years = カップを4年間貸し出す
assumption-no-average-of-rented-cups-in-reach-its-own = 貸し出し用カップの平均が手に入らないため、自身の値
assumption-a-cup-sold-on-after-rental-serves-one-more-year = 貸し出し後に売られたカップはさらに1年使われる
assumption-price-of-one-cup = カップ1個の価格
assumption-cups-put-into-service-in-a-year = 1年間に投入するカップの数
assumption-revenue-of-a-year-from-rental = 貸し出しによる1年間の売上
assumption-what-the-renter-calls-its-region = 貸し出す会社が地域と呼ぶ範囲
assumption-weight-of-a-sturdy-cup-of-this-size = この大きさの丈夫なカップの重さ
assumption-share-of-recycled-compound-in-the-grade-chosen = 選んだグレードに含まれる再生コンパウンドの割合
assumption-share-attributed-on-the-supplier-s-certificate = 仕入先の証明書で割り当てられた割合
assumption-no-recyclate-out-of-loops-of-its-own = 自社の循環からの再生材はない
assumption-moulder-to-renter = 成形会社から貸し出す会社まで
assumption-not-recycled = リサイクルしない
assumption-injection-moulding = 射出成形
assumption-runners-are-ground-and-used-again = ランナーは粉砕して再び使う
assumption-sold-on-after-rental = 貸し出し後に販売する
assumption-returned-cups-that-are-worn = 戻ったカップのうち傷んだもの
assumption-lost-by-guests-burnt-as-municipal-waste = 来場者が失くし、一般ごみとして焼却される
assumption-returned-as-one-polymer = 単一樹脂のまま戻る
assumption-re-pelletising = 再ペレット化
assumption-one-polymer-no-print = 単一樹脂、印刷なし
assumption-sorting-and-re-pelletising = 選別と再ペレット化
assumption-the-rest-is-burnt-with-energy-recovery = 残りは焼却して熱回収する
assumption-second-hand-price = 中古価格
assumption-price-of-recyclate-beside-the-cup-s = カップの価格に対する再生材の価格
assumption-renter-to-recycler = 貸し出す会社からリサイクル業者まで
assumption-ex-works-one-cup = 工場渡し、カップ1個
assumption-price-of-pp-jpy-kg = PP の価格、円/kg
assumption-price-of-recycled-pp-jpy-kg = 再生 PP の価格、円/kg
assumption-price-of-pp-over-five-years = 5年間の PP の価格
assumption-cradle-to-gate-pp = ゆりかごからゲートまで、PP
assumption-mechanical-recycling-of-pp = PP のマテリアルリサイクル
assumption-supplier-s-answer-expected = 仕入先の回答待ち
assumption-injection-moulding-of-45-g = 45 g の射出成形
assumption-the-moulder-s-contract = 成形会社の契約
assumption-cooling-water-each-round-counted = 冷却水、循環のたびに数える
assumption-make-up-water = 補給水
assumption-none-from-circular-sources = 循環する水源からの取水はない
assumption-what-does-not-evaporate = 蒸発しない分
assumption-clean-enough-for-the-river = 河川に放流できる水質
assumption-guests-bring-back-19-of-20 = 来場者が20個のうち19個を返す
assumption-scratches = 傷
assumption-a-cup-has-no-parts = カップに部品はない
assumption-event-and-back = 会場までの往復
assumption-dish-washer-and-dryer-per-cup = 食器洗浄機と乾燥機、1個あたり
assumption-0-4-l-per-cup = 1個あたり 0.4 L
assumption-0-3-g-per-cup = 1個あたり 0.3 g
assumption-washing-and-logistics = 洗浄と物流
assumption-nine-of-ten-uses-replace-a-throw-away-cup = 10回のうち9回は使い捨てカップの代わりになる
assumption-coated-paper-cup-with-lid = ふた付きの内面加工の紙コップ
assumption-throw-away-cup-of-12-g-kg-co2e = 12 g の使い捨てカップ、kg CO2e
assumption-the-renter-s-own-target = 貸し出す会社自身の目標
assumption-virgin-cups-before = 以前はバージン材のカップ

# small-appliance

assumption-from-south-east-asia = 東南アジアから

# textile

assumption-woven-label = 織りラベル
assumption-burnt-in-municipal-plants-that-use-the-heat = 熱を利用する自治体の焼却施設で焼却
assumption-a-small-part-becomes-wipers = 一部はウエスになる
assumption-hems = 縁縫い
assumption-one-bag-a-towel = タオル1枚につき袋1枚
assumption-from-the-mill-to-the-shop = 工場から店まで

# tool

assumption-metal-is-sorted-out-by-magnet-or-eddy-current = 金属は磁力または渦電流で選別される
assumption-lost-in-sorting = 選別で失われる
assumption-from-the-maker-to-the-shop = メーカーから店まで
assumption-burnt-in-the-other-municipal-plants = それ以外の自治体の焼却施設で焼却
assumption-burnt-with-household-waste-in-plants-that-use-the-heat = 熱を利用する施設で家庭ごみとともに焼却
assumption-the-usual-size-sold-as-16-oz-or-450-g = 16 oz または 450 g として売られる一般的な大きさ
assumption-turned-hardwood-handle = 旋削した広葉樹の柄
assumption-small-wedge = 小さなくさび
assumption-printed-card = 印刷した台紙

# toy

assumption-from-east-asia-to-japan = 東アジアから日本まで
assumption-moulded-body-and-cab = 成形した車体と運転席
assumption-moulded-wheel = 成形した車輪
assumption-steel-pin = 鋼のピン
assumption-does-not-burn = 燃えない
assumption-half-is-sorted-out-of-ash-by-magnets = 半分は焼却灰から磁力で選別される
assumption-stays-in-the-ash = 焼却灰に残る
assumption-printed-box = 印刷した箱

# vehicle-part

assumption-no-recycled-material-is-known-the-supplier-s-figure-belongs-here = 再生材の使用は不明。仕入先の値を入れる
assumption-scrap-charged-with-the-iron-of-the-blast-furnace = 高炉の銑鉄とともに入れるスクラップ
assumption-sorted-out-of-shredder-residue = シュレッダーダストから選別される
assumption-two-pressed-brackets = プレス加工の金具2個

# washing-machine

assumption-aim-of-the-maker-the-average-comes-from-the-reference-table = メーカーの目標。平均は参照表による
assumption-share-of-what-is-left-of-70-kg = 70 kg の残りのうちの割合
assumption-no-recycled-share-is-known = 再生材の割合は不明
assumption-part-of-10-5-kg-of-plastics-15-of-the-machine = プラスチック 10.5 kg(本体の 15 %)の一部
assumption-recycled-pp-from-collected-appliances = 回収した家電からの再生 PP
assumption-none = なし
assumption-8-7-of-28-7-kg-of-steel-with-shaft-springs-and-pulley = 鋼 28.7 kg のうち 8.7 kg、軸・ばね・プーリーを含む
assumption-casting-alloy-is-made-mostly-from-scrap-its-kind-is-not-known = 鋳造用合金は主にスクラップから作られるが、その種類は不明
assumption-part-of-10-5-kg-of-plastics = プラスチック 10.5 kg の一部
assumption-part-of-1-61-kg = 1.61 kg の一部
assumption-pressing-painting-and-assembly-plastic-forming-is-inside-the-factor-of-pp = プレス、塗装、組立。プラスチックの成形は PP の係数に含まれる
assumption-paint-drying = 塗装の乾燥
assumption-from-the-factory-to-the-region = 工場から地域まで
assumption-delivery-to-the-home = 家庭への配送
assumption-all-water-used = 使った水のすべて
assumption-40-g-a-wash = 洗濯1回につき 40 g

# wooden-chair

assumption-taken-out-by-magnets = 磁力で取り出す
assumption-bought-as-virgin-material-no-recycled-share-is-known = バージン材として購入。再生材の割合は不明
assumption-one-chair-a-box = いす1脚につき箱1個
assumption-solid-joints-parts-can-be-replaced = 丈夫な接合で、部品を交換できる
assumption-sum-of-its-parts = 部品の合計
assumption-solid-wood = 無垢材
assumption-certified-forest-the-rest-without-proof-counts-as-virgin = 認証林。証明のない残りはバージン材として数える
assumption-log-to-dried-board = 丸太から乾燥材まで
assumption-chips-to-board-makers = チップはボードメーカーへ
assumption-planing-turning-sanding = かんながけ、旋削、研磨
assumption-part-to-pellets = 一部はペレットへ
assumption-chipped-for-particle-board = 砕いてパーティクルボードの原料にする
assumption-wood-fuel = 木質燃料
assumption-municipal-bulky-waste = 自治体の粗大ごみ
assumption-wood-screw = 木ねじ
assumption-in-ash = 焼却灰の中
assumption-dry-mass = 乾燥質量
assumption-burnt-with-the-wood = 木材とともに焼却
assumption-drying-machining-dust-extraction = 乾燥、機械加工、集じん
assumption-from-the-workshop-to-the-shop = 工房から店まで
