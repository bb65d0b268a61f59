import { strings } from '../strings'

const look =
  'position:fixed;inset:auto 16px 16px;z-index:99;padding:10px 14px;border-radius:10px;background:#1c1d22;color:#fff'

/**
 * Runs before everything else: a page whose script does not come, since the network went between the page and its
 * script, would stand there and do nothing. It says so, with a way to load it again.
 */
export const notLoadedScript = `addEventListener('error',e=>{
if(!(e.target instanceof HTMLScriptElement)||document.getElementById('not-loaded'))return
const line=document.createElement('div'),again=document.createElement('button')
line.id='not-loaded';line.setAttribute('role','alert');line.style.cssText='${look}'
line.textContent=${JSON.stringify(`${strings.lost.notLoaded} `)}
again.textContent=${JSON.stringify(strings.lost.load)};again.style.textDecoration='underline';again.onclick=()=>location.reload()
line.append(again);document.body.append(line)
},true)`
