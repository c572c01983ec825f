### コマンドラインの文。

severity-error = 誤り
severity-warning = 注意
severity-info = 備考
report-versions = Meguru { $engine }、係数表 { $factors }、既定値表 { $defaults }
report-unreadable = 文書を読めません。理由は問題の一覧にあります。
report-no-value = 計算できません
report-coverage = 質量の { $share } について
report-indicative = 目安: 質量の { $share } が既定値・推定
report-needs = 足りないもの: { $needs }
report-derivations = 計算の過程
group-circularity = 循環性
group-content = 含有率
group-carbon_footprint = カーボンフットプリント
group-mass = 質量
catalogue-range = 単位 { $unit }、{ $minimum } から { $maximum }、{ $better }
better-higher = 大きいほど良い
better-lower = 小さいほど良い
better-none = 良し悪しを表さない
