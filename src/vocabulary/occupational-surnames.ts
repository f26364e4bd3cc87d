/** Words for an occupation that many people bear as a surname: behind a given name they are no title. Lower case. */
export const OCCUPATIONAL_SURNAMES: ReadonlySet<string> = new Set(
  `archer baker barber bishop brewer butcher butler carpenter carter chancellor chandler clark cook cooper deacon dean
  draper driver dyer farmer fisher forester foreman gardener gardner glover hunter judge mason marshal marshall miller
  page painter parson pastor porter potter ranger sawyer sergeant sheriff shepherd singer slater smith stewart steward
  sailor skipper tailor taylor thatcher tiler turner tyler usher walker warden weaver webster wheeler woodman wright`
    .trim()
    .split(/\s+/),
);

/** What stands before an occupation where it is a title: "pastry cook", "school principal". Lower case. */
export const WORKPLACES: ReadonlySet<string> = new Set(
  `artisan bread bus cab cake camp city college court delivery dog fast forklift head heavy house kitchen lead line long
  master merchant night pastry pizza portrait prep prison rig school short stone tax taxi truck university wedding wine
  youth`
    .trim()
    .split(/\s+/),
);
