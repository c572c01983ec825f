### Texts of the command line.

severity-error = error
severity-warning = warning
severity-info = remark
report-versions = Meguru { $engine }, factors of { $factors }, defaults of { $defaults }
report-unreadable = The document cannot be read; the reason stands in the list of problems.
report-no-value = cannot be computed
report-coverage = covers { $share } of the mass
report-indicative = indicative: { $share } of the mass on defaults or estimates
report-needs = needs: { $needs }
report-derivations = How the figures were computed
group-circularity = Circularity
group-content = Content
group-carbon_footprint = Carbon footprint
group-circular_transition = Circular Transition Indicators (CTI)
group-iso59020 = In line with ISO 59020
group-end_of_life = After use: recyclability and take-back
group-many_lives = Many lives: reuse, rental, repair
group-value_and_time = Value and time
group-resource_security = Resource security: critical raw materials and risks
group-regional_loop = Regional loop
group-mass = Masses
catalogue-range = unit { $unit }, from { $minimum } to { $maximum }, { $better }
better-higher = higher is better
better-lower = lower is better
better-none = neither direction is better
