/** The presenters of the item or point held in expression `of`, in order, as the contract names them. */
export const presentersJson = (owner: 'item_id' | 'point_id', of: string): string => `
  coalesce((select json_agg(json_build_object('personId', pr.person_id,
      'name', coalesce(pr.name, left(concat_ws(' ', nullif(pw.given_name, ''), pw.family_name), 200))) order by pr.position)
    from app.presenter pr left join app.person pw on pw.id = pr.person_id where pr.${owner} = ${of}), '[]'::json)`;
