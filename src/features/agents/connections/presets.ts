/** A kind of server one can connect, with what is usual for it. */
export interface Preset {
  id: string
  label: string
  provider: 'openai-compatible' | 'workers-ai'
  url: string
  /** A model it has, as an example. */
  model: string
  /** Whether it answers without a key. */
  open: boolean
  hint: string
}

const local = 'Runs on a machine of yours. An owner lets its host in first.'
const llama = '@cf/meta/llama-3.3-70b-instruct-fp8-fast'

/** What the form offers. Words in braces are for the person to fill in. */
export const presets: [Preset, ...Preset[]] = [
  {
    id: 'openai',
    label: 'OpenAI',
    provider: 'openai-compatible',
    url: 'https://api.openai.com/v1',
    model: 'gpt-4.1-mini',
    open: false,
    hint: 'Make a key at platform.openai.com.',
  },
  {
    id: 'openrouter',
    label: 'OpenRouter',
    provider: 'openai-compatible',
    url: 'https://openrouter.ai/api/v1',
    model: 'meta-llama/llama-3.3-70b-instruct',
    open: false,
    hint: 'One key for the models of many providers.',
  },
  {
    id: 'workers-ai',
    label: 'Workers AI',
    provider: 'workers-ai',
    url: 'https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1',
    model: llama,
    open: false,
    hint: 'Llama 3.3 70B and others on Cloudflare. The key is a token that may read Workers AI.',
  },
  {
    id: 'ai-gateway',
    label: 'Workers AI through AI Gateway',
    provider: 'workers-ai',
    url: 'https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1',
    model: llama,
    open: false,
    hint: 'The gateway counts and limits what is asked; no answer is taken from its cache. The key is a token that may read Workers AI and run AI Gateway.',
  },
  {
    id: 'ollama',
    label: 'Ollama',
    provider: 'openai-compatible',
    url: 'http://127.0.0.1:11434/v1',
    model: 'llama3.3',
    open: true,
    hint: local,
  },
  {
    id: 'vllm',
    label: 'vLLM',
    provider: 'openai-compatible',
    url: 'http://127.0.0.1:8000/v1',
    model: 'meta-llama/Llama-3.3-70B-Instruct',
    open: true,
    hint: local,
  },
  {
    id: 'llama-cpp',
    label: 'llama.cpp',
    provider: 'openai-compatible',
    url: 'http://127.0.0.1:8080/v1',
    model: 'llama-3.3-70b',
    open: true,
    hint: local,
  },
  {
    id: 'other',
    label: 'Another server',
    provider: 'openai-compatible',
    url: 'https://',
    model: '',
    open: true,
    hint: 'Anything that speaks OpenAI’s chat protocol; the address usually ends in /v1.',
  },
]
