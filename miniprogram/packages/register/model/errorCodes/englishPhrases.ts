/**
 * The platform's English errmsg and 提示语, squeezed to small letters. Source: official pages of both registrations and
 * of setNickName; public SDKs' tables; pushed messages as quoted on the platform's forum. The more particular ones
 * stand first: the first that fits wins.
 */
import type { Phrase } from './phrases';

export const englishPhrases: readonly Phrase[] = [
  // Pushed results of the other flow: whose limit, whose black list.
  [/(?:corporation|company|enterprise).{0,12}exceed.{0,10}limit/, 1001],
  [/(?:mobile|phone).{0,12}exceed.{0,10}limit/, 1005],
  [/idcard.{0,12}exceed.{0,10}limit/, 1007],
  [/admin.{0,12}exceed.{0,10}limit/, 1003],
  [/(?:corporation|company|enterprise).{0,12}blacklist/, 1002],
  [/(?:mobile|phone).{0,12}blacklist/, 1006],
  [/idcard.{0,12}blacklist/, 1008],
  [/admin.{0,12}blacklist/, 1004],
  // Registration by reuse.
  [/realnameexceedlimit/, 61053],
  [/realnameinblacklist/, 61054],
  [/invalid(?:realname|principal)type/, 61051],
  [/needtobecertified/, 61052],
  [/exceedquotapermonth/, 61055],
  [/copywxverifyisrequired/, 61056],
  [/overseas(?:access)?den(?:y|ied)/, 61061],
  [/componentisunpublished/, 61028],
  [/needrepublish/, 61029],
  [/invalidredirecturi/, 61060],
  [/invalidticket/, 61058],
  // The other flow.
  [/name.{0,20}notinaccordance/, 61070],
  [/invalidwechat/, 86004],
  [/enterprisecodeinvalid/, 89255],
  [/invalidcodetype/, 89248],
  [/taskrunning/, 89249],
  [/tasknotfound/, 89250],
  [/legalperson(?:al|a)?checking/, 89251],
  [/frontchecking/, 89252],
  [/lackofsomeparam/, 89253],
  [/lackofsomecomponentright/, 89254],
  [/innererror/, 89247],
  [/wxidfreqlimit|reachedtheirdailylimit/, 91030],
  // Names. Two codes share one text.
  [/checknicknametoofrequently/, 53011],
  [/invalidnicknamesize/, 85030],
  [/invalidnickname/, 91004],
  [/nicknameinvalid/, 53010],
  [/nicknameban/, 53012],
  [/nicknamehasbeenoccupied/, 53013],
  [/nicknamehitalias/, 53018],
  [/nicknameprotectedbyinfringement/, 53019],
  [/nicknameprotected/, [91005, 91008]],
  [/nicknameusedbyusername/, 91006],
  [/nicknameused/, 91007],
  [/nicknameneedproof/, 91009],
  [/locknametoo/, 91013],
  [/otherdiffmasterplus/, 91017],
  [/diffmasterplus/, 91014],
  [/diffmaster/, 91015],
  [/namemoreowner/, 91016],
  [/invalidchangestat/, 91003],
  [/haspublished/, 91002],
  [/notfastregister/, 91001],
  [/invaa?l?idregistertype/, 41033],
];
