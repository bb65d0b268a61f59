import { AppError } from '../errors'

const version = 'v1'
const encoder = new TextEncoder()

/**
 * Encrypts a secret for keeping: AES-GCM with a key of this deployment's secret that serves one purpose only. What was
 * sealed for one purpose can't be opened for another.
 */
export async function seal(deploymentSecret: string, purpose: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const key = await keyFor(deploymentSecret, purpose)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, encoder.encode(text))
  return `${version}.${encode(iv)}.${encode(new Uint8Array(sealed))}`
}

/** The secret again. Throws `secret.lost` where the deployment's secret is another one than it was, or the text was tampered with. */
export async function unseal(deploymentSecret: string, purpose: string, sealed: string): Promise<string> {
  const [form, iv = '', text = ''] = sealed.split('.')
  try {
    if (form !== version) throw new Error('unknown form')
    const key = await keyFor(deploymentSecret, purpose)
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: decode(iv) }, key, decode(text)))
  } catch {
    throw new AppError(
      'unavailable',
      'secret.lost',
      'What was kept encrypted can’t be opened any more. Enter it again.',
    )
  }
}

async function keyFor(deploymentSecret: string, purpose: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(deploymentSecret), 'HKDF', false, ['deriveKey'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: encoder.encode('adjutant'), info: encoder.encode(purpose) }
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const encode = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const decode = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
