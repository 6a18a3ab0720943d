import { z } from 'zod';

const filled = z.string().min(1).optional();

/** What says where an object store is; none of it: documents are kept in a folder. */
export const S3_VARIABLES = {
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: filled,
  S3_BUCKET: filled,
  S3_KEY: filled,
  S3_SECRET: filled,
  S3_PATH_STYLE: z.enum(['0', '1']).optional(),
};

type Variables = z.output<z.ZodObject<typeof S3_VARIABLES>>;

/** An object store that speaks the language of S3, and what opens it. */
export interface S3Settings {
  /** `null`: the one of Amazon for the region. */
  readonly endpoint: string | null;
  readonly region: string;
  readonly bucket: string;
  readonly key: string;
  readonly secret: string;
  /** Is the bucket the first folder of each address, or a part of the name of the server? */
  readonly pathStyle: boolean;
}

const NEEDED = ['S3_REGION', 'S3_BUCKET', 'S3_KEY', 'S3_SECRET'] as const;

/** The variables to add to those that are there: half a setting would keep documents where nobody looks for them. */
export function missingForS3(variables: Variables): string[] {
  const isAsked = Object.keys(S3_VARIABLES).some((name) => variables[name as keyof Variables] !== undefined);
  return isAsked ? NEEDED.filter((name) => variables[name] === undefined) : [];
}

/** The object store, where there is one. */
export function s3Of(variables: Variables): S3Settings | null {
  const { S3_ENDPOINT, S3_REGION, S3_BUCKET, S3_KEY, S3_SECRET, S3_PATH_STYLE } = variables;
  if (!S3_REGION || !S3_BUCKET || !S3_KEY || !S3_SECRET) return null;
  return {
    endpoint: S3_ENDPOINT ?? null,
    region: S3_REGION,
    bucket: S3_BUCKET,
    key: S3_KEY,
    secret: S3_SECRET,
    pathStyle: S3_PATH_STYLE === undefined ? S3_ENDPOINT !== undefined : S3_PATH_STYLE === '1',
  };
}
