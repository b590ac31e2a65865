import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The directory of one organisation: an OpenID provider at which its staff sign in. */
export interface DirectoryConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whose staff it is. Nobody of another organisation comes in by it. */
  readonly organisationId: string;
  /** On the button: "Sign in with ...". */
  readonly name: string;
  /** What an id token says when the directory has asked for a second factor itself. Both empty: it is always asked for here. */
  readonly secondFactor: { readonly acr: readonly string[]; readonly amr: readonly string[] };
}

const words = z
  .string()
  .max(1000)
  .transform((text) => text.split(/[\s,]+/).filter(Boolean));

/** Who somebody is comes from there: only a provider on this machine may be asked without TLS. */
const isIssuer = ({ protocol, hostname, username, password, search, hash }: URL): boolean =>
  !username &&
  !password &&
  !search &&
  !hash &&
  (protocol === 'https:' || (protocol === 'http:' && /^(127\.[\d.]+|\[::1\]|localhost)$/.test(hostname)));

export const directorySchema = {
  HOMEWARD_OIDC_ISSUER: z
    .string()
    .refine((text) => URL.canParse(text) && isIssuer(new URL(text)))
    .optional(),
  HOMEWARD_OIDC_CLIENT_ID: z.string().min(1).max(500).optional(),
  HOMEWARD_OIDC_CLIENT_SECRET: z.string().min(16).optional(),
  HOMEWARD_OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  HOMEWARD_OIDC_ORGANISATION: z.uuid().optional(),
  HOMEWARD_OIDC_NAME: z
    .string()
    .max(60)
    .regex(/^[^\p{Cc}]+$/u)
    .optional(),
  HOMEWARD_OIDC_SECOND_FACTOR_ACR: words.optional(),
  HOMEWARD_OIDC_SECOND_FACTOR_AMR: words.optional(),
};

export const directoryAdvice: Record<keyof typeof directorySchema, string> = {
  HOMEWARD_OIDC_ISSUER:
    'the issuer of the OpenID provider, exactly as it calls itself, such as https://login.example.org/realms/staff; https unless it is loopback',
  HOMEWARD_OIDC_CLIENT_ID: 'the client id that the provider gave to Homeward',
  HOMEWARD_OIDC_CLIENT_SECRET:
    'the client secret, 16 characters or more, or HOMEWARD_OIDC_CLIENT_SECRET_FILE with the file that holds it; one of the two',
  HOMEWARD_OIDC_CLIENT_SECRET_FILE: 'a file that can be read and holds the client secret, 16 characters or more',
  HOMEWARD_OIDC_ORGANISATION:
    'the id of the organisation whose staff the provider knows: it stands on the page Organisation of its administrators',
  HOMEWARD_OIDC_NAME: 'how the provider is called on the sign-in page, 60 characters at most',
  HOMEWARD_OIDC_SECOND_FACTOR_ACR:
    'the acr values that mean that the provider asked for a second factor, with spaces between them',
  HOMEWARD_OIDC_SECOND_FACTOR_AMR:
    'the amr values that mean that the provider asked for a second factor, with spaces between them, such as mfa',
};

type Read = z.infer<z.ZodObject<typeof directorySchema>>;

/**
 * Undefined: everybody signs in by password or passkey.
 *
 * @returns a name: the variable that is missing, or does not fit the others
 */
export function chosenDirectory(read: Read): DirectoryConfig | undefined | keyof Read {
  if (!Object.keys(directorySchema).some((name) => read[name as keyof Read] !== undefined)) return undefined;
  const { HOMEWARD_OIDC_ISSUER: issuer, HOMEWARD_OIDC_CLIENT_ID: clientId, HOMEWARD_OIDC_NAME: name } = read;
  const organisationId = read.HOMEWARD_OIDC_ORGANISATION;
  if (!issuer) return 'HOMEWARD_OIDC_ISSUER';
  if (!clientId) return 'HOMEWARD_OIDC_CLIENT_ID';
  if (!organisationId) return 'HOMEWARD_OIDC_ORGANISATION';
  if (!name) return 'HOMEWARD_OIDC_NAME';
  const file = read.HOMEWARD_OIDC_CLIENT_SECRET_FILE;
  if ((file === undefined) === (read.HOMEWARD_OIDC_CLIENT_SECRET === undefined)) return 'HOMEWARD_OIDC_CLIENT_SECRET';
  const clientSecret = file === undefined ? read.HOMEWARD_OIDC_CLIENT_SECRET : secretIn(file);
  if (!clientSecret) return 'HOMEWARD_OIDC_CLIENT_SECRET_FILE';
  return {
    issuer,
    clientId,
    clientSecret,
    organisationId,
    name,
    secondFactor: {
      acr: read.HOMEWARD_OIDC_SECOND_FACTOR_ACR ?? [],
      amr: read.HOMEWARD_OIDC_SECOND_FACTOR_AMR ?? [],
    },
  };
}

function secretIn(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return text.length >= 16 ? text : undefined;
  } catch {
    return undefined;
  }
}
