/** How ⌘ or Ctrl is written on this device. */
export const commandKey = () => (/mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl ')
