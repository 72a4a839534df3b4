"""Codes of languages: ISO 639 as far as news is published in them, and what was renamed."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.fields._words.tables import words

CODES: Mapping[str, str] = dict(
    pair.split("=")
    for pair in """
    aar=aa abk=ab ave=ae afr=af aka=ak amh=am arg=an ara=ar arb=ar asm=as ava=av aym=ay ayr=ay
    aze=az azj=az bak=ba bel=be bul=bg bis=bi bam=bm ben=bn bod=bo tib=bo bre=br bos=bs cat=ca
    che=ce cha=ch cos=co cre=cr ces=cs cze=cs chu=cu chv=cv cym=cy wel=cy dan=da deu=de ger=de
    div=dv dzo=dz ewe=ee ell=el gre=el eng=en epo=eo spa=es ekk=et est=et baq=eu eus=eu fas=fa
    per=fa pes=fa fuc=ff ful=ff fin=fi fij=fj fao=fo fra=fr fre=fr fry=fy gle=ga gla=gd glg=gl
    grn=gn gug=gn guj=gu glv=gv hau=ha heb=he hin=hi hmo=ho hrv=hr hat=ht hun=hu arm=hy hye=hy
    her=hz ina=ia ind=id ile=ie ibo=ig iii=ii ipk=ik ido=io ice=is isl=is ita=it ike=iu iku=iu
    jpn=ja jav=jv geo=ka kat=ka kng=kg kon=kg kik=ki kua=kj kaz=kk kal=kl khm=km kan=kn kor=ko
    kau=kr knc=kr kas=ks kmr=ku kur=ku kom=kv kpv=kv cor=kw kir=ky lat=la ltz=lb lug=lg lim=li
    lin=ln lao=lo lit=lt lub=lu lav=lv lvs=lv mlg=mg plt=mg mah=mh mao=mi mri=mi mac=mk mkd=mk
    mal=ml khk=mn mon=mn mar=mr may=ms msa=ms zsm=ms mlt=mt bur=my mya=my nau=na nob=nb nde=nd
    nep=ne npi=ne ndo=ng dut=nl nld=nl nno=nn nor=no nbl=nr nav=nv nya=ny oci=oc oji=oj gaz=om
    orm=om ori=or ory=or oss=os pan=pa pli=pi pol=pl pbu=ps pus=ps por=pt que=qu quz=qu roh=rm
    run=rn ron=ro rum=ro rus=ru kin=rw san=sa srd=sc snd=sd sme=se sag=sg sin=si slk=sk slo=sk
    slv=sl smo=sm sna=sn som=so alb=sq als=sq sqi=sq srp=sr ssw=ss sot=st sun=su swe=sv swa=sw
    swh=sw tam=ta tel=te tgk=tg tha=th tir=ti tuk=tk tsn=tn ton=to tur=tr tso=ts tat=tt twi=tw
    tah=ty uig=ug ukr=uk urd=ur uzb=uz uzn=uz ven=ve vie=vi vol=vo wln=wa wol=wo xho=xh ydd=yi
    yid=yi yor=yo zha=za zyb=za chi=zh cmn=zh zho=zh zul=zu
    hbs=sh tgl=tl
    """.split()
)
"""Codes of three letters (ISO 639-2 of both kinds, ISO 639-3) and the ISO 639-1 code they mean."""

LONGER = words(
    """
    ace ady ast awa bal ban bcl bem bho bik brx bug cdo ceb chr ckb cnr crh crs csb dag din doi
    dsb efi ext fil fon frp fur gaa gag gcf gcr gom gsw guw hak haw hif hil hmn hsb iba ilo inh
    jam kab kac kam kbd kea kha kln kok krc kri ksh kum lad lez lij lmo ltg lua luo lus luy lzz
    mad mag mai mak mdf mer mfe min mni mos mwl myv nan nap nds new niu nqo nso nyn pag pam pap
    pcd pcm pdc pnb raj rom rue rup sah sat scn sco sdh shi shn sma smj smn sms srn szl tem tet
    tig tpi tum tyv udm umb vec vep war wuu xal yue zgh zza
    """
)
"""Languages that have a code of three letters alone."""

RENAMED: Mapping[str, str] = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "jw": "jv",
    "mo": "ro",
    "bh": "bho",
}
"""Withdrawn codes and those that took their place."""

RENAMED_REGIONS: Mapping[str, str] = {"UK": "GB", "BU": "MM", "TP": "TL", "ZR": "CD", "YU": "RS"}
"""Withdrawn codes of countries, and those that took their place."""
