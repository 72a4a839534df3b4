"""Outlets that bylines name after, or instead of, a person. A table to extend."""

from __future__ import annotations

from newsparse.fields._words.tables import phrases

OUTLETS = phrases(
    """
    abc news; abc radio; al jazeera; aljazeera; associated press; axios; bbc; bbc news; bbc sport; bbc weather; bbc world
    service; bbc wales; bbc scotland; bbc verify; bbc africa; bbc arabic; bbc mundo; bbc hindi; bloomberg; bloomberg
    news; bloomberg opinion; business insider; buzzfeed news; cbc; cbc news; cbc sports; cbs news; channel 4 news;
    channel news asia; cna; cnbc; cnn; cnn business; cnn sport; cp24; ctv news; deutsche welle; dw; espn; euronews; financial
    times; forbes; fox business; fox news; fox news digital; fox sports; france 24; france info; franceinfo; gb news; global
    news; huffpost; itv news; kff health news; local democracy reporting service; local democracy reporter; mail online;
    mailonline; national post; financial post; nbc news; msnbc; news24; newsweek; new york times; npr; nine news;
    9news; pbs newshour; postmedia; postmedia news; press association; press gazette; propublica; radio free asia; radio
    free europe; reach plc; rfi; rfe/rl; rnz; rnz news; sky news; sky sports; sputnik; south china morning post; talksport;
    the associated press; the athletic; the atlantic; the canadian press; the conversation; the guardian; the hill; the
    independent; the new york times; the new yorker; the sun; the telegraph; the times; the verge; the washington post;
    thomson reuters foundation; usa today; usa today network; usa today sports; us news; vice; voa; voa news; voice
    of america; vox; wall street journal; the wall street journal; washington post; wired; world service; yahoo news; yahoo
    finance; yahoo sports; ard; zdf; ndr; mdr; wdr; swr; rbb; br24; orf; srf; rts; rsi; deutschlandfunk; tagesschau;
    t-online; n-tv; rtl; spiegel; taz; der spiegel; die zeit; le monde; le figaro; le parisien; libération; rtbf; rtve; el
    país; el mundo; rai; rai news; svt; nrk; yle; vrt; tvp; tvn24; bbc news türkçe; ntv; trt; trt haber; nhk; kbs;
    mbc; sbs; ytn; rtl info; nyt; nrc; ndtv; times news network; tnn; et bureau; news18; firstpost; geo news; daily
    nation; g1; uol; vnexpress; tuổi trẻ; thanh niên; dân trí; vietnamnet; znews; người lao động; vov; the star; reuters; xinhua; rappler; antara news
    """.casefold()
)
"""Folded names of outlets and of desks that are known by a name."""
