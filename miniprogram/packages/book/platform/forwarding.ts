/** Whether the menu behind … offers to forward the page that is shown. A button of the page forwards either way. */
export function offerForwarding(offered: boolean): void {
  // A menu that stays as it was does no harm: the page answers for what it sends, whoever asks.
  const quietly = { fail: () => undefined };
  if (offered) wx.showShareMenu(quietly);
  else wx.hideShareMenu(quietly);
}
