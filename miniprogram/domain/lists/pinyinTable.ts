/**
 * The syllables of the most used characters, packed. Written by tools/make-pinyin-table.mjs: don't edit by hand.
 * Source: the order of GB 2312, level 1. pinyin.ts unpacks it.
 */

/** How many syllables there are. */
export const syllables = 396;

/** The digits of the packed numbers. */
export const digits = '#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';

/**
 * A number of two digits for each character in the order of Unicode: steps since the character before × syllables +
 * its syllable. Where the steps are none, the rest is a way to go on beforehand.
 */
export const packedSyllables =
  ',>)//O96/n+R,,-%,D>;+0/|/X(Z,=-U+bD`,:;$5H2.-;.c:],%,].])uD=3<,>0~,*.,.Y8A=u7+0b,+,.=5R%*E/gzN0i,X/|):0i55)c0NB9' +
  ',0B$)|.80c(g9@)r.`8C([Eb=u+W+=7(-82_)p/c(x:<,e03-h,-P[*?,>=u.u9M1#7#)l8O-d-b/OOP4s9FBZ,C)j)h=](r8e.lQ+5bJO)lL8FJ' +
  ')+,]9(.%9V-f,l4d*fy~[|Z]lM0c4uC,HOA1P261)8{w>Q,D4za}#0xe:_D+?pVfxGUlImXl0>M#r>+wcU#4y&#8|@$&yL9W-74v)S.G.x^pWB4#' +
  '1;)M*@2{)M-w,2(Z++)u),5)/}2X<>25+91P,I<)FT.A*n6eYU2.(Z-7)w.P.[M)Bc3)3-2Zq4)<2.UzTp)k:_)-:v+02iHQ;t*@,M)G(s-94?8/' +
  ';o,}:_BY+Z+6-@)~J_Rd7##&z,2Z:z#=zJ1=)M)l,*CU,]*oD].X[|K0#)zn#1|<>Qq-(RQc#*{G,>AW/Q8i,*,t6v,09v-J*J*_1I-$9f)y*C.h' +
  'FJ=v,%.4+72dTh4c*83%0^h==|FP-9{G9?1MBC.4,C+^)<6M<l+X(VV&)O)u*?9l)o,U2l+k/|,C5+)[+bTm)I6o)k4d*W)b0A,.7V.n7/4iH0(M' +
  '6l+u3t=a9=c76ZfWR=B[X%Lu*Wh8QTxRo-N9C|=e#)y[*t7o#7|##/{k,%-1#%{e5Z#(yP;g#+z08d#)|=)]#+{39V#`y~#<||#E{=#tzrs+2U0d' +
  '0BXE2w98?O2D+xK3/Z#(|/8i>$Gt5EC16}0~DA2+;@,lDN2Z+lA)e5HlZTJ{#Tx~si(]#*{2)kJZ#?|L#2{w4WS#a`#)z)#&{@>,R5#*xh#;{j+=' +
  '8i#$y&1@?C0PFG6I0b2<Gm0;+k)C5)4E4e;Ge=hI+nb_e&3K4W6n<y9s)C*I=qZy#%zxVO/OnW;K4{,%B<.7lk#%|830#$zz7o#%|V#%{;#$y{#+' +
  '|R4c#,zb$v|w78,G1.(}+h9A.v6}5$2F#)z~030w0i+X(J0,,#2NKS)R-S0c(Q+W-7+U)~,6+WCrHF2Y4.7=(Y+eDw*&:z?Y^R#*y4)50])(4F-e' +
  '4B.74o,k=f/x2(.68eSz_bK-(m//)q,%.>--2c3~.9,*8:BSNl0Arvng#&yY6:fL7QBF#?|>OV?@#(y$^j%%y),[Cr,l+/)u)M:@2X,>,rQL1C+W' +
  '(]0$4E9=9gAtCOL7FO(PPC<)H1m[#.yX+(*g-#0V2S,C2A></V6*=l7:,@)+-P2:-h/BG|,lAuQWv(*3Za#1|L7#?z0c++=uE|B?Pb,TrkGo+.#)' +
  'yg)&.ha{9L1L849Rj[,X2`)$2L32=lCM#(|8L;?hB1,z,>s~,$*LG#Fh7<RBB1;@+kb=E?JOHX0V2?t/m:;].)lhC^B+C]|=#+yx54/4#.{D;MD3' +
  'hC|@#-|PlF#1|W#4z^;C#myC#N|PX*=b(l,);E0x/OlpP[2PH++iWX-(,Q3s-H=WV&9l.S/p,;`l>1(l)kP)Op0@.E,V-hIw.,(QXv6=G]Go7B8.' +
  ';POh7xBB9`2xn&3J-6)P>5,oJa#$yz#K{z2SZ>M&r})-5B@w9O]52^.J+z#8zg+q-.j`Z9#@{v-mgZayS0,sx@gW.~#Uxn#1xt#D{/#@|lE}23-r' +
  '2+,X?O4xD{.=:(2]LX+IM)8l9k|99eYV.a#$yF0+,1LO8jI2TCItO<.44-.=0qaE97ZR>h.|=u,+,1Si,@:P5Y>1/|jd__Eu,/FH=2K}A*)rD;9l' +
  'K8#${((J#.xd#:{<O=S}/Y-q:=390u+q,jK4,C/F-hF*2|97-2/OMn0J*Y(S4G1%L}AO0m+6V8-((}U34G0<7C5);6,w)peu(O.42<]ODc;2,YBL' +
  'ERZ5#*xa*Z4&+Ap.QY7R(fxjH{/~o/Oob))])K27?T+n:%9v=%tp/S#-zM7b#2zd,*J_,0lmW+Bu#-{`Yw|l#_y&#3zT?E9V#&xc#sxt_*#(zlLr' +
  '|}%Ay.)f,18,XDZOc[#&|l,X(w(],*#%{tj5#<yF0d#&zn.t1|,z(U@M#Gzi3t#1{q9TRk;C-~[vQI(m9#B${=)?3z,>AU(knO?N.t>a2PLoBC0~' +
  'eHY`[C([B]JXI1>)7&Sr]O7Z1zD:;<C_,[L|3e3.P>2XXVl[*36UBD2FWxB/+T#.{W]bxRvN07L852Q@4C?i9)*TNDUmb2]K98-lOU#/yu0R5A#4' +
  '|6+Wsj#+|=#(y&?,Q?mKB~#+{7x(#(z^7Z9g#+|8Vx8?s5(i#Vx__X#?{<#=yl#Cye#0y|6<)h;v#$zU|8jmb?),ht#(|L;X4A.18N#-|L#.z%n9' +
  '#7|VI=5CTQ#)|E#%{l#5{Kx(#Bxd#<x[:zF&RZ(O8.b&/6@[@[0Nno#GyNG*ZP-OZ,Cs#%yE#Axqfo*M4v#kzV0i0ImIS}96?f,-T[<`.GXW|o^=' +
  '#&{F3%#0yu++8=MP+1I|#1|V/i#)|NH_#2z)#Uxb#$y.bE#$yX/z0;4DOT21=M,C)l+U-P/(6vPCD9`.Zk:s#8|P@<#)yRhFC#0}#$|-$Tyg1s,s' +
  '(N?)2TjZ#){5#-|PB:)m)]6W)(*x4D7di7BY9@NiI=.D#$|j#.|L9v#2{q-W#-{V#x|lG}AWZP.n|L#1{;Y9#=|R/[$1zl#d{j.]/y3t#%|zG%+U' +
  'FR3nvtD:31UC#=zJ=k+bRk1#75*T@RG1EUL}(lX>kl/x+_#6|9YmE$#Az+78:M0A#&y*#EzJff;M)r,T=QPk#3|A1Cu1?+#.y<KJ1m-,#9{?.6#(' +
  '{xQ.o.#&{6$=y}#7zeI#cQ#,|X,[MMlr#(yZ+m#6|=#6{w02;L9w7H%pyN#qz+.*9X)k2X:P/t/%>5,&B-7L,h0O,Y,Z=/.;7&;C)J36)w0?Ag.4' +
  '.49GFJ*S1]9x32J_Z/1D0j:w]2r[#(|7@H#(|l#-|M7b#&{J#.|:OP#%y=#-yN=s*4.F0{C_7pK5#,yLYq3WI*0~I(89.>#>|h/faxUO21)>QZ52' +
  '#+xenV;>#%z%0W<@#$zsM%#(|3D_#)yU8@#;|&+z#}|wOl,Y#/{l]N,[UZ,t#TzM4:,:Fc5[7&#+|<,YMUJ22QFl#%xs0.0j@TBvEk*(X@IqM`)<' +
  '.r#Bxwlr1OD6{R)iX<#({<#)ye`G@1?jO6h8^L#&yPpEMd+(mHK.0S+GOHZm#+|o6[GzHP#1z$dd#*{<#<zD#UxqWY#/{V#Kxd4o#$|Ijh#6xs$6' +
  'yu32OG9V#0{y,,bc#Py8#F{l#-ze$({R#~|B#X|I]VUpQ;+5,>-%1E#*|WP[#1xe0O#$xq9s#0z:m{#b|@#L|=0a#Qz#)R-y/|.V)wM%q91^#+|L' +
  '$0|foD%:z)#Ly})//b9$+:9J,>,8)k.7B5.l8g)=0}3q/|4R,W1e9P8j/|1Y2Q=o23,.Fi0N0h4N3{,]/<)32l4L-Q=G#+|BWl8<?OgiB##%|@Ln' +
  ',D#:{5$@xe-h-r(_,M,s,T)j,Y;*F=)T3;)>)]6~3,5RWRDU9r+H589R)F(m^0>1)F++b{=}+5#){Goh#/{1Z>-pM;Dh9*#gy:#u{h$sx|5#5M.l' +
  '+C[V0n?o-hZ4/~JzHy^XKi7N)#3v9J-{Fe0l)q2*6x,V.:,E,%*:(mU+AYDw.49t4h+c+W7x5#Aw,]-O0AAv=@,L#)|P5hAg={>V?(9P#&|_KXP1' +
  ',<y<ji*]XC)Y/X8f9y#%zE5FZ$T];2C468:j:o#]{2;Op~d$@(+fy1FV#Fxq4E.],Z,=*;.:$Zz#(G#~|C#.|j#(|m258CS{+-nt#,|-q|OQ8<7L' +
  '0S+i6i?@c5Jt;LHZ#*|j#%z)#4xz#{zc/v,:,z,&9?.6FK.{6[9XOLcU1~iz6O,;,?,W)pKZ:z)k*C*A(k;I4v=-b3-9=dZd+nmANy,?6[KB#3zq' +
  'B3,9)k#3|V0[Zd*6OGF|?j#6zU>M#+{D7)2`:u.F.xCnQL#)|B,o#k|82GSv4A$6|O)/4w+`,52=)6={.dW&=w0:9L)8#ByRl>+W#Bxr#j|2/b2*' +
  ',?/|A;>ZHV-w.Q`M+X4wYh4z$|z[k82YI6B:W#pt#AyZ#vyg?iao<5&+|V;z#,|?(,z{.4]^#)yJ#0yoMU5.#3{=`,Do#%z[LyQo2K3v7l1n#DyA' +
  ';+#N{=#EzQ#%zS)M';
