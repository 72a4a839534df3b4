"""Agencies in bylines and datelines: what the shared table knows, and short names by their capitals.

A short name that is a word or another's name in small letters ("App", "Beta", "Uni") counts only as
the agency prints it.
"""

from __future__ import annotations

from newsparse.fields._credits.agencies import NEWS_AGENCIES, folded
from newsparse.fields._words.tables import phrases, words

CASED = words(
    """
    AA ABP ABr ACP ACN ADNKRONOS AFX AGI AIM AIP AKI AKP AMP ANA ANI ANKA ANSA ANTARA AP APP APS ATA ATP
    AVN BETA Beta BNA BNS BSS BTA BERNAMA CMC CNS CWN DHA Dpa DTS ELTA ENA EFE Elta FARS FENA Fena
    FNB FoNet FoNeT GNA GNS HINA Hina IHA İHA IANS INA INP IPS IRNA IRIB ISNA IUNA KAP KPL KUNA LETA
    Leta LPS LUSA MAP MENA MIA MNA MTI NAN NNA NNN NPA ONA OANA PAP PETRA PANA PNA PNN PTI QNA RIA
    RTR SABA SANA SAPA SDA SITA SLNA SPA SRNA STA STT SUNA TAP TASR TASS TNA TT UNB UNI UPI UzA
    VNA VNA/TTXVN WAFA WAM XINHUA YONHAP ZIANA БЕТА Бета БТА МИА НТА РИА СРНА ТАСС ТАНЈУГ УНН ФоНет БелТА
    БЕЛТА Срна भाषा वार्ता 共同 時事 RTR rtr
    """
)
"""Short names of agencies, exactly as they are printed."""

WIRES = NEWS_AGENCIES | phrases(
    """
    agencia brasil; agence france-presse (afp); deutsche presse-agentur (dpa); deutschen presse-agentur;
    deutschen presse-agentur (dpa); ritzau/afp; afp/dpa; dpa/afp; ntb/afp; tt-afp; tt-reuters; tt/afp;
    stt-afp; afp-tt; ats/afp; keystone-ats; sda-ats; afp relaxnews; reuters health; reuters breakingviews;
    bloomberg law; ap news; ap sports; the ap; efe/epa; ansa/afp; agencia atlas;
    kyodo/jiji; afp fact check
    """
)


def is_wire(name: str) -> bool:
    """Whether it is the name of a news agency, or several parted by slashes or hyphens."""
    if name in CASED or folded(name) in WIRES:
        return True
    if "/" in name or "-" in name:
        parts = [part.strip() for part in name.replace("-", "/").split("/")]
        return len(parts) > 1 and all(part in CASED or folded(part) in WIRES for part in parts)
    return False
