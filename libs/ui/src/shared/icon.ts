import type { ComponentType } from 'react';

/** A lucide icon, given as the component itself: `icon={Plus}`. It is always decorative: the word is beside it. */
export type Icon = ComponentType<{ className?: string | undefined }>;
