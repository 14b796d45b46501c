// A network of our own, so that the database has no address on the internet, and one fixed address
// that the app's calls to Microsoft 365 come from.
param location string
param tags object
param resourceSuffix string

param addressSpace string = '10.84.0.0/24'
param webAppSubnetSpace string = '10.84.0.0/26'
param databaseSubnetSpace string = '10.84.0.64/28'
@description('For an administrator\'s short-lived container with psql; empty otherwise.')
param administrationSubnetSpace string = '10.84.0.80/28'

resource outboundAddress 'Microsoft.Network/publicIPAddresses@2024-01-01' = {
  name: 'pip-radslag-${resourceSuffix}'
  location: location
  tags: tags
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource outbound 'Microsoft.Network/natGateways@2024-01-01' = {
  name: 'ng-radslag-${resourceSuffix}'
  location: location
  tags: tags
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIpAddresses: [
      {
        id: outboundAddress.id
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: 'vnet-radslag-${resourceSuffix}'
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: [
        addressSpace
      ]
    }
    subnets: [
      {
        name: 'web-app'
        properties: {
          addressPrefix: webAppSubnetSpace
          natGateway: {
            id: outbound.id
          }
          delegations: [
            {
              name: 'web-app'
              properties: {
                serviceName: 'Microsoft.Web/serverFarms'
              }
            }
          ]
          // The key vault takes calls from this subnet only.
          serviceEndpoints: [
            {
              service: 'Microsoft.KeyVault'
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: databaseSubnetSpace
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
      {
        name: 'administration'
        properties: {
          addressPrefix: administrationSubnetSpace
          natGateway: {
            id: outbound.id
          }
          delegations: [
            {
              name: 'administration'
              properties: {
                serviceName: 'Microsoft.ContainerInstance/containerGroups'
              }
            }
          ]
        }
      }
    ]
  }
}

resource databaseDnsZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: 'radslag-${resourceSuffix}.private.postgres.database.azure.com'
  location: 'global'
  tags: tags
}

resource databaseDnsLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: databaseDnsZone
  name: 'vnet-radslag-${resourceSuffix}'
  location: 'global'
  tags: tags
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

output webAppSubnetId string = resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'web-app')
output databaseSubnetId string = resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'database')
output databaseDnsZoneId string = databaseDnsZone.id
