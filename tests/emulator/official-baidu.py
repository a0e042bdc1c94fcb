"""Drives an instance through its life with the official Python SDK. Prints what the SDK returned, as JSON."""

import json
import logging
import sys

from baidubce.auth.bce_credentials import BceCredentials
from baidubce.bce_client_configuration import BceClientConfiguration
from baidubce.exception import BceHttpClientError
from baidubce.services.bcc import bcc_model
from baidubce.services.bcc.bcc_client import BccClient

logging.disable(logging.CRITICAL)

endpoint, key_id, secret = sys.argv[1:]
client = BccClient(BceClientConfiguration(credentials=BceCredentials(key_id, secret), endpoint=endpoint))
statuses = []


def instance(instance_id):
    return client.get_instance(instance_id).instance


def settle(instance_id, expected):
    """Asks until there is a status, and notes those before it. Each request advances the emulator's clock."""
    for _ in range(10):
        status = instance(instance_id).status
        if not statuses or statuses[-1] != status:
            statuses.append(status)
        if status == expected:
            return
    raise TimeoutError(expected)


def refusal(call):
    try:
        call()
    except BceHttpClientError as error:
        return "%s %s" % (error.status_code, error.code)


zone = client.list_zones().zones[0].zone_name
image = client.list_images().images[0].id
price = client.get_price_by_spec(
    spec="bcc.g5.c2m8", payment_timing="Postpaid", zone_name=zone, purchase_num=1, purchase_length=1
).price[0].spec_prices[0]
created = client.create_instance_by_spec(
    "bcc.g5.c2m8",
    image,
    name="python",
    admin_pass="Passw0rd!",
    zone_name=zone,
    billing=bcc_model.Billing("Postpaid", 1),
    create_cds_list=[bcc_model.CreateCdsModel(cdsSizeInGB=20, storageType="hp1")],
)
[instance_id] = created.instance_ids
settle(instance_id, "Running")
listed = [item.id for item in client.list_instances(zone_name=zone).instances]
client.resize_instance(instance_id, 4, 16)
settle(instance_id, "Running")
client.modify_instance_attributes(instance_id, name="renamed")
client.rebuild_instance(instance_id, image, admin_pass="N3w-password")
settle(instance_id, "Running")
snapshot = client.create_snapshot(instance_id, "before")
client.stop_instance(instance_id)
settle(instance_id, "Stopped")
final = instance(instance_id)
client.release_instance(instance_id)
while any(item.id == instance_id for item in client.list_instances().instances):
    pass
prepaid = client.list_instances(payment_timing="Prepaid").instances[0].id
print(
    json.dumps(
        {
            "statuses": statuses,
            "price": float(price.trade_price) > 0,
            "listed": instance_id in listed,
            "name": final.name,
            "spec": final.spec,
            "snapshot": bool(snapshot.snapshot_id),
            "released": refusal(lambda: instance(instance_id)),
            "refused": refusal(lambda: client.release_instance(prepaid)),
        }
    )
)
