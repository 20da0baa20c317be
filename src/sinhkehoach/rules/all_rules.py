"""The rules, in the order in which they are asked."""

from typing import Final

from sinhkehoach.rules import (
    abolished_body,
    amount_in_two_places,
    count_of_names,
    count_of_rows,
    deadline_passed,
    lead_also_coordinates,
    left_over_year,
    part_above_whole,
    percentage_of_fraction,
    range_upside_down,
    school_year_off,
    stated_time_off,
    target_below_present,
    task_without_lead,
    task_without_product,
    total_differs,
    unit_mix_up,
    unit_not_in_implementation,
    unit_not_in_recipients,
    unit_under_two_names,
    work_before_issue,
    work_outside_period,
)
from sinhkehoach.rules.rule import Rule

ALL_RULES: Final[tuple[Rule, ...]] = (
    work_before_issue.RULE,
    work_outside_period.RULE,
    school_year_off.RULE,
    left_over_year.RULE,
    stated_time_off.RULE,
    deadline_passed.RULE,
    lead_also_coordinates.RULE,
    task_without_lead.RULE,
    task_without_product.RULE,
    unit_not_in_implementation.RULE,
    unit_not_in_recipients.RULE,
    unit_under_two_names.RULE,
    abolished_body.RULE,
    amount_in_two_places.RULE,
    total_differs.RULE,
    count_of_names.RULE,
    count_of_rows.RULE,
    percentage_of_fraction.RULE,
    part_above_whole.RULE,
    range_upside_down.RULE,
    target_below_present.RULE,
    unit_mix_up.RULE,
)
