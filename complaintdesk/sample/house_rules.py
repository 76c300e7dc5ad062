"""The written rules of the sample shop."""

from __future__ import annotations

from complaintdesk.domain.house_rules import HouseRule, Topic

LAW = "https://example.jp/law"

HOUSE_RULES = (
    HouseRule(
        rule_id="sample-returns",
        topic=Topic.RETURNS,
        title="返品の条件",
        text="お客様のご都合による返品は、商品到着後7日以内、未開封のものに限り承ります。送料はお客様のご負担です。",
        place=LAW,
        days=7,
    ),
    HouseRule(
        rule_id="sample-visits",
        topic=Topic.NOT_DONE,
        title="ご訪問・代金を超える返金",
        text="ご自宅への訪問と、お支払いいただいた代金を超える返金は、どなた様にもいたしておりません。",
        place=LAW,
    ),
    HouseRule(
        rule_id="sample-replace",
        topic=Topic.OFFER,
        title="代わりの品",
        text="破損や品違いのときは、送料当店負担で代わりの品をお送りするか、代金をお返しいたします。",
    ),
    HouseRule(
        rule_id="sample-postage",
        topic=Topic.OFFER,
        title="のし・日時の変更",
        text="発送前でしたら、のし紙やお届け日時の変更を無料で承ります。",
    ),
)
