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
group-circular_transition = 循環移行指標 (CTI)
group-iso59020 = ISO 59020 に沿った指標
group-end_of_life = 使用後: リサイクル可能率と回収
group-many_lives = 繰り返しの使用: 再使用・レンタル・修理
group-value_and_time = 価値と時間
group-resource_security = 資源の安定確保: 重要鉱物とリスク
group-regional_loop = 地域循環
group-mass = 質量
catalogue-range = 単位 { $unit }、{ $minimum } から { $maximum }、{ $better }
better-higher = 大きいほど良い
better-lower = 小さいほど良い
better-none = 良し悪しを表さない
