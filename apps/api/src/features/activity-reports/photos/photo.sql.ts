/** What is told of the photo `p`; its picture has an address of its own. */
export const PHOTO = `json_build_object(
  'id', p.id, 'version', p.version, 'chapter', p.chapter, 'alt', p.alt, 'caption', p.caption,
  'width', p.width, 'height', p.height,
  'consent', case when p.consent_by is not null then json_build_object(
    'by', p.consent_by, 'on', p.consent_on, 'use', p.consent_use) end)`;
