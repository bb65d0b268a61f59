import { type Admission, admission, type GrantKeeper } from '../../src/platform/mcp/sign-in/admission'
import type { Grant } from '../../src/platform/mcp/sign-in/grant'
import { beginSignIn, finishSignIn, type SignIn } from '../../src/platform/mcp/sign-in/sign-in'

/** Signs in as the product does, with a browser that follows the page’s redirect without asking anybody. */
export class SigningIn {
  #grant: Grant | null = null
  #wanted: string | undefined
  readonly #at: SignIn

  constructor(url: string, context: { client_id?: string; client_secret?: string }) {
    const given = context.client_id && { given: { id: context.client_id, secret: context.client_secret } }
    this.#at = {
      name: 'suite',
      url,
      fetch,
      client: {
        redirectUrl: 'http://localhost:3000/callback',
        metadataUrl: 'https://conformance-test.local/client-metadata.json',
        ...given,
      },
    }
  }

  async signIn(): Promise<void> {
    const state = crypto.randomUUID()
    const { page, grant } = await beginSignIn(this.#at, { state, before: this.#grant, scope: this.#wanted })
    const response = await fetch(page, { redirect: 'manual' })
    const back = new URL(response.headers.get('location') ?? 'invalid:')
    if (back.searchParams.get('state') !== state) throw new Error('The answer is to another question.')
    const [code, issuer, error] = ['code', 'iss', 'error'].map((name) => back.searchParams.get(name))
    this.#grant = await finishSignIn(this.#at, grant, { code, issuer, error })
  }

  get admission(): Admission {
    const keeper: GrantKeeper = {
      read: async () => this.#grant,
      renew: async (work) => {
        this.#grant = this.#grant && (await work(this.#grant))
        return this.#grant
      },
      refuse: async (scope) => {
        this.#wanted = scope ?? undefined
      },
    }
    return admission(this.#at, keeper)
  }
}
